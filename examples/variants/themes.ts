import type { Piece } from '../readSource.ts'
import type { Notes } from '../toExamples.ts'

/** Pieces that must stay together, since something that is known of one needs the others: copies, contentions, origins, tracks. */
export function toThemes(pieces: readonly Piece[], notes: Notes): readonly (readonly string[])[] {
  const themeOf = new Map(pieces.map(({ id }) => [id, id]))
  const join = (ids: readonly string[]): void => {
    const names = new Set(ids.map((id) => themeOf.get(id)))
    for (const [id, theme] of themeOf) if (names.has(theme)) themeOf.set(id, themeOf.get(ids[0] ?? '') ?? id)
  }
  const inTrack = new Map<string, string[]>()
  for (const { article, track } of notes.figures) if (track !== null) inTrack.set(track, [...(inTrack.get(track) ?? []), article])
  for (const { id, copy } of pieces) if (copy !== null) join([id, copy.of])
  for (const { articles } of notes.origins) join(articles)
  for (const { positions } of notes.contentions) join(positions.map(({ article }) => article))
  for (const articles of inTrack.values()) join(articles)
  for (const { from, to } of notes.lineage) join([from, to])
  const byPage = new Map<string, string[]>()
  for (const { id, page } of pieces) byPage.set(page, [...(byPage.get(page) ?? []), id])
  const themes = new Map<string, string[]>()
  for (const [id, theme] of themeOf) themes.set(theme, [...(themes.get(theme) ?? []), id])
  return [...themes.values()]
}
