import { matchArticles } from './matchArticles.ts'
import type { ReadCapture } from './toVersions.ts'

/** Articles that are one article through the captures of its page, the present one last. Articles that never changed are left out. */
export function toLineages(captures: readonly ReadCapture[]): readonly (readonly string[])[] {
  const lineageOf = new Map<string, readonly string[]>()
  const lastSeen = new Map<string, number>()
  for (const [at, { readings }] of captures.entries()) {
    for (const { article } of readings) lastSeen.set(article.id, at)
    const before = captures[at - 1]
    if (before === undefined || before.capture.page === captures[at]?.capture.page) continue
    for (const [older, newer] of matchArticles(before.readings, readings).pairs) {
      const ids = [older, newer].flatMap(({ article }) => lineageOf.get(article.id) ?? [article.id])
      const lineage = [...new Set(ids)]
      for (const id of lineage) lineageOf.set(id, lineage)
    }
  }
  const seen = (id: string) => lastSeen.get(id) ?? 0
  return [...new Set(lineageOf.values())]
    .filter((lineage) => lineage.length > 1)
    .map((lineage) => [...lineage].sort((a, b) => seen(a) - seen(b) || (a < b ? -1 : 1)))
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}
