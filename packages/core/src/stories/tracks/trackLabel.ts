import type { KeyedFigure } from './toBasis.ts'

/** A name for a track in the words of its own figures: what is counted, what became of it, where. */
export function trackLabel(items: readonly KeyedFigure[]): string {
  const counts = new Map<string, number>()
  for (const { figure } of items) if (figure.what !== null) counts.set(figure.what, (counts.get(figure.what) ?? 0) + 1)
  const what = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))[0]?.[0]
  const [first] = items
  const indicator = (first?.basis.indicator ?? '').replaceAll('_', ' ')
  const place = first?.basis.place
  const label = [what ?? first?.basis.unit ?? '', indicator].filter((part) => part !== '').join(', ')
  const withPlace = place === null || place === undefined ? label : `${label}, ${place}`
  return `${withPlace.charAt(0).toUpperCase()}${withPlace.slice(1)}`
}
