/** Do two wordings name one holder: do they share half of the words of the shorter? */
export function sameHolder(want: string | null, got: string | null): boolean {
  if (want === null || got === null) return want === got
  const [a, b] = [want, got].map((name): readonly string[] => plain(name).match(/[\p{L}\p{N}]+/gu) ?? [])
  const shared = (a ?? []).filter((word) => (b ?? []).includes(word))
  return shared.length / Math.min((a ?? []).length, (b ?? []).length) >= 0.5
}

/** A text without regard to spaces, marks and case. */
export function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase()
}
