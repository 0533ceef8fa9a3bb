import type { MarkedEvent } from './annotatedText.ts'

/** How Fogline tells of an event, in the set's terms. */
export interface FoundClasses {
  readonly negative: boolean
  readonly uncertain: boolean
  readonly future: boolean
}

export interface ClassPair {
  readonly event: MarkedEvent
  readonly found: FoundClasses
}

/** Polarity, certainty and time of the events that both have: how many are right, and F1 of the rare class. What the set leaves open is not asked for. */
export function scoreClasses(
  of: string,
  pairs: readonly ClassPair[],
): readonly Readonly<Record<string, string | number>>[] {
  const names = { negative: 'polarity: negative', uncertain: 'certainty: possible or probable', future: 'time: future' }
  return (['negative', 'uncertain', 'future'] as const).map((name) => {
    const asked = pairs.filter(({ event }) => event[name] !== null)
    const marked = asked.filter(({ event }) => event[name] === true).length
    const found = asked.filter((pair) => pair.found[name]).length
    const both = asked.filter((pair) => pair.event[name] === true && pair.found[name]).length
    const right = asked.filter((pair) => pair.event[name] === pair.found[name]).length
    return {
      of,
      class: names[name],
      events: asked.length,
      marked,
      accuracy: share(right, asked.length),
      F1: share(2 * both, marked + found),
      P: share(both, found),
      R: share(both, marked),
    }
  })
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000
}
