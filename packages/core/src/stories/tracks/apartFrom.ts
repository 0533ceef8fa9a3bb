import type { Figure } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import type { KeyedFigure } from './toBasis.ts'

/** "Eleven of whom", "four children among them", "8,000, part of a larger force"; of "17, of whom four" and "17, including four" it is the four that is the part. */
const partOf =
  /^(?:\s*of (?:whom|them|these|those|which)\b|,?\s*among (?:them|whom)(?=\s*(?:[.,;:)]|$|and\b|was\b|were\b))|,?\s*part of (?:the|a|an|its|their)\b)/i
const pointsBack = /^\W*(?:these|those|they|the)\b[^.]{0,80}\bpart of (?:the|a|an)\b/i

/** Why a figure is a part of what the track counts, as a sentence; null where the words do not say so. */
export function partReason(figure: Pick<Figure, 'text' | 'start' | 'end' | 'sentence'>, text: string): string | null {
  if (/\b(?:\d[\d,.]*|\p{L}+) of (?:the|them|these|those|whom|his|her|its|their)\b/iu.test(figure.text)) {
    return 'The sentence counts a part of a larger number.'
  }
  const before = text.slice(Math.max(figure.sentence.start, figure.start - 40), figure.start)
  const after = text.slice(figure.end, Math.min(figure.sentence.end, figure.end + 30))
  if (/\b(?:of (?:whom|them|these|those|which)|among (?:them|whom)|including)\s+(?:\p{L}+\s+){0,2}$/iu.test(before))
    return 'The sentence counts it among the others.'
  if (/\bfirst\s+$/i.test(before) || /^(?:the\s+)?first\b/i.test(figure.text))
    return 'The first ones are counted, of more.'
  if (partOf.test(after)) return 'The sentence calls it a part of a larger number.'
  const next = text.slice(figure.sentence.end, figure.sentence.end + 200)
  if (pointsBack.test(next)) return 'The next sentence calls them part of a larger force.'
  return null
}

/** "Five more bodies": an addition to a number, not a number to compare with it. */
function isAddition(figure: Figure): boolean {
  return (
    /\b(?:more|another|additional|further|extra)\b/i.test(figure.text) &&
    figure.modality !== 'more_than' &&
    !/\bmore than\b/i.test(figure.text)
  )
}

/** Why a figure is no count of its holder's of what there is: added to a count, expected, or denied; null where it is one. */
export function asideReason(figure: Figure): string | null {
  if (isAddition(figure)) return 'It is added to a number, and no total.'
  return notHeld(figure)
}

/** Why a figure is not one that its holder gives for what there is; null where it is. */
export function notHeld({ status }: Figure): string | null {
  if (status === 'denied') return 'Whoever is cited for it denies it.'
  return status === 'predicted' ? 'It is expected, not counted.' : null
}

/** The same numbers in the same text (a headline and its sentence) are parts together. */
export function partsOf(keyed: readonly KeyedFigure[], scene: Scene): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>()
  const range = ({ figure }: KeyedFigure) =>
    JSON.stringify([scene.voiceOf(figure.article), figure.best ?? figure.high ?? figure.low])
  const byRange = new Map<string, string>()
  for (const item of keyed) {
    const reason = partReason(item.figure, scene.article(item.figure.article).text)
    if (reason !== null) byRange.set(range(item), reason)
  }
  for (const item of keyed) {
    const reason = byRange.get(range(item))
    if (reason !== undefined) reasons.set(item.figure.id, reason)
  }
  return reasons
}
