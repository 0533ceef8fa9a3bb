export const givenNames: ReadonlySet<string> = new Set()
