import type { FigureMention } from '@fogline/model'

/**
 * "Rose from 4 to 9" is two levels to Fogline, an earlier one and a later; the data sets write one range. Joins the two, where
 * their units are one or only one of them names its unit.
 */
export function joinSteps(figures: readonly FigureMention[], text: string): readonly FigureMention[] {
  const joined: FigureMention[] = []
  for (let index = 0; index < figures.length; index++) {
    const [first, second] = [figures[index], figures[index + 1]]
    if (first === undefined) break
    const step = second === undefined ? null : join(first, second, text)
    if (step !== null) index++
    joined.push(step ?? first)
  }
  return joined
}

function join(first: FigureMention, second: FigureMention, text: string): FigureMention | null {
  const { value: from } = first
  const { value: to } = second
  const isStep =
    /\bfrom\s$/i.test(text.slice(0, first.start)) &&
    /^(?:\s(?:[^.;,]|\.\d){0,40})?\sto\s$/.test(text.slice(first.end, second.start))
  const isOneUnit = from.unit === null || to.unit === null || from.unit === to.unit
  const [low, high] = [from.best ?? from.low, to.best]
  if (!isStep || !isOneUnit || first.sentence !== second.sentence || low === null || high === null) return null
  const named = from.unit === null ? second : first
  const value = {
    ...named.value,
    low,
    high,
    best: null,
    modality: 'between' as const,
    per: from.per ?? to.per,
    change: null,
  }
  return { ...named, start: first.start, end: second.end, text: text.slice(first.start, second.end), value }
}
