export const treaties: readonly string[] = []
