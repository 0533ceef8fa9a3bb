export const offices: readonly string[] = []
