/** Closes a union: reached only by a mistake of ours, so it crashes. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
