import type { BriefContention, BriefLine, Contention, Evidence, Position } from '@fogline/model'
import type { ContentIndex } from './contentIndex.ts'

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
      positions: contention.positions.map((position) => toLine(position, contention.id, index)),
    }))
}

/** The side's words after its holder; where the name of the holder stands in another sentence, that sentence is cited too. */
function toLine(position: Position, about: string, index: ContentIndex): BriefLine {
  const value = position.value.replace(/\s+/g, ' ').trim()
  if (position.holder === null) return { text: value, evidence: position.evidence, about, standing: null }
  const holder = position.holder.text
  const named = position.evidence.some((e) => e.text.includes(holder))
  const evidence = named
    ? position.evidence
    : [...position.evidence, ...sentenceNaming(holder, position.evidence, index)]
  return { text: `${holder}: ${value}`, evidence, about, standing: null }
}

function sentenceNaming(name: string, near: readonly Evidence[], index: ContentIndex): readonly Evidence[] {
  const [first] = near
  if (first === undefined) return []
  const at = index.article(first.article)?.text.indexOf(name) ?? -1
  const sentence = at < 0 ? undefined : index.sentenceAt(first.article, at)
  return sentence === undefined ? [] : [sentence]
}
