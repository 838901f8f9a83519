export async function schema(..._: unknown[]): Promise<number> {
  return 0;
}
