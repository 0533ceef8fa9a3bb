import type { BriefContention, BriefLine, Contention, Evidence, Position } from '@fogline/model'
import type { ContentIndex } from './contentIndex.ts'
import { groundNames } from './groundNames.ts'

const order: readonly Contention['type'][] = ['numeric', 'denial', 'factual', 'revision', 'unverified', 'attribution']

/** The contested points, disagreements on numbers and denials first; each side in the words of its evidence. Unchecked. */
export function contested(
  contentions: readonly Contention[],
  index: ContentIndex,
  articles: ReadonlySet<string>,
): readonly BriefContention[] {
  return contentions
    .filter((contention) => contention.positions.some((p) => p.evidence.some((e) => articles.has(e.article))))
    .sort(
      (a, b) =>
        order.indexOf(a.type) - order.indexOf(b.type) ||
        b.positions.length - a.positions.length ||
        (a.id < b.id ? -1 : 1),
    )
    .map((contention) => ({
      topic: contention.topic,
      contention: contention.id,
      type: contention.type,
      comparable: contention.comparable,
      because: contention.because,
      positions: withoutHeadlines(contention, index).map((position) => toLine(position, contention.id, index)),
    }))
}

/** A headline repeats its text: a side that only a headline gives is left out where the text gives the same number to someone. */
function withoutHeadlines({ positions }: Contention, index: ContentIndex): readonly Position[] {
  const isTitle = (e: Evidence) => e.end <= (index.article(e.article)?.bodyStart ?? 0)
  const told = (position: Position) =>
    position.figures.flatMap((id) => {
      const figure = index.statement(id)
      return figure?.kind === 'figure' ? [JSON.stringify([figure.article, figure.low, figure.high])] : []
    })
  const kept = positions.filter((position) => {
    if (position.figures.length === 0 || !position.evidence.every(isTitle)) return true
    const others = new Set(positions.filter((one) => one !== position && !one.evidence.every(isTitle)).flatMap(told))
    return !told(position).every((key) => others.has(key))
  })
  return kept.length >= 2 ? kept : positions
}

/** The side's words after its holder; where the name of the holder stands in another sentence, that sentence is cited too. */
function toLine(position: Position, about: string, index: ContentIndex): BriefLine {
  const value = position.value.replace(/\s+/g, ' ').trim()
  const holder = position.holder?.text ?? 'The article itself'
  const line = { text: `${holder}: ${value}`, evidence: position.evidence, about, standing: null }
  return groundNames(line, index)
}
