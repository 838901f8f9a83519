export async function provenance(..._: unknown[]): Promise<number> {
  return 0;
}
