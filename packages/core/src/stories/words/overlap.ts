/** Share of the smaller set's members that both hold, 0–1 (overlap coefficient); 0 where either is empty. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  return [...small].filter((member) => large.has(member)).length / small.size
}
