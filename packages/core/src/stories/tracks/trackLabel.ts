import type { FigureCase } from '@fogline/model'

/** A name for a track in the words of its own figures: what is counted, of whom, what became of it, where. */
export function trackLabel(items: readonly FigureCase[]): string {
  const counts = new Map<string, number>()
  for (const { figure } of items) if (figure.what !== null) counts.set(figure.what, (counts.get(figure.what) ?? 0) + 1)
  const [first] = items
  const side = first?.sideName ?? null
  const own = [...counts].sort(
    ([a, m], [b, n]) => b.split(' ').length - a.split(' ').length || n - m || (a < b ? -1 : 1),
  )
  const what = own[0]?.[0] ?? first?.basis.unit ?? ''
  const named = side === null || /\p{Lu}/u.test(what) ? what : `${side}: ${what}`
  const indicator = (first?.basis.indicator ?? '').split('_').filter((word) => !named.toLowerCase().includes(word))
  const label = [named, /\breach\b/.test(named) ? '' : indicator.join(' ')].filter((part) => part !== '').join(', ')
  const place = first?.basis.place ?? null
  const withPlace = place === null ? label : `${label}, ${place}`
  return `${withPlace.charAt(0).toUpperCase()}${withPlace.slice(1)}`
}
