/** A server's address without the password, for messages. */
export function withoutPassword(location: string): string {
  const url = new URL(location)
  url.password = ''
  return url.href
}
