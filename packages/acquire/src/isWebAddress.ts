/** Does it begin as an address does ("https://")? Everything else names files. */
export function isWebAddress(path: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(path)
}
