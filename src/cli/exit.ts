/** Exit codes of the product. */
export const exit = { done: 0, bug: 1, badInput: 2, interrupted: 130 } as const;
