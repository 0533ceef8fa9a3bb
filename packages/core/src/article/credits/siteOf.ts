/** "en.gazette.example" and "www.gazette.example" are one site: "gazette.example". */
export function siteOf(host: string): string {
  const labels = host.split('.')
  const short = /^(?:co|com|org|net|gov|ac|edu)$/.test(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2
  return labels.slice(short ? -3 : -2).join('.')
}
