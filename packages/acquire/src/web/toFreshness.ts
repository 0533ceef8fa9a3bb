const longest = 86_400_000 * 7

/** Milliseconds for which a Cache-Control header calls an answer fresh; null where it does not say. */
export function toFreshness(header: string | null): number | null {
  if (header === null || /\bno-(?:store|cache)\b/i.test(header)) return null
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(header)?.[1]
  return seconds === undefined ? null : Math.min(Number(seconds) * 1000, longest)
}
