/** No server may put us off for longer than a day. */
const longest = 86_400_000

/** Milliseconds that a Retry-After header asks to wait, from seconds or an HTTP date; null where it says neither. */
export function toRetryAfter(header: string | null, now: number): number | null {
  const words = header?.trim() ?? ''
  if (/^\d+$/.test(words)) return Math.min(Number(words) * 1000, longest)
  if (!/^[a-z]{3,9},? .*\d{4}|^[a-z]{3} [a-z]{3} .*\d{4}$/i.test(words)) return null
  const date = Date.parse(words)
  return Number.isNaN(date) ? null : Math.min(Math.max(date - now, 0), longest)
}
