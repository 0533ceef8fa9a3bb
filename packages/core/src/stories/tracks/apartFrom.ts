import type { Figure } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import type { KeyedFigure } from './toBasis.ts'

const partOf =
  /\b(?:of (?:whom|them|these|those|which)|among (?:them|whom)|including|part of (?:the|a|an|its|their))\b/i
/** "17, four of them children": the part is the four. */
const otherPart = /^,\s(?:\p{L}+|\d+)\sof\b/u
const pointsBack = /^\W*(?:these|those|they|the)\b[^.]{0,80}\bpart of (?:the|a|an)\b/i

/** Why a figure is a part of what the track counts, as a sentence; null where the words do not say so. */
export function partReason(figure: Figure, scene: Scene): string | null {
  const { text } = scene.article(figure.article)
  if (/\b(?:\d[\d,.]*|\p{L}+) of (?:the|them|these|those|whom|his|her|its|their)\b/iu.test(figure.text)) {
    return 'The sentence counts a part of a larger number.'
  }
  const before = text.slice(Math.max(figure.sentence.start, figure.start - 40), figure.start)
  const after = text.slice(figure.end, Math.min(figure.sentence.end, figure.end + 30))
  if (/\b(?:of (?:whom|them|these|those|which)|among (?:them|whom)|including)\s+(?:\w+\s+){0,2}$/i.test(before))
    return 'The sentence counts it among the others.'
  if (partOf.test(after.slice(0, 14)) && !otherPart.test(after))
    return 'The sentence calls it a part of a larger number.'
  const next = text.slice(figure.sentence.end, figure.sentence.end + 200)
  if (pointsBack.test(next)) return 'The next sentence calls them part of a larger force.'
  return null
}

/** "Five more bodies": an addition to a number, not a number to compare with it. */
export function isAddition(figure: Figure): boolean {
  return (
    /\b(?:more|another|additional|further|extra)\b/i.test(figure.text) &&
    figure.modality !== 'more_than' &&
    !/\bmore than\b/i.test(figure.text)
  )
}

/** Figures that are about the future: expected, planned or possible, so no count of what there is. */
export function isAhead(figure: Figure): boolean {
  return figure.status === 'predicted'
}

/** The same numbers in the same text (a headline and its sentence) are parts together. */
export function partsOf(keyed: readonly KeyedFigure[], scene: Scene): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>()
  const range = ({ figure }: KeyedFigure) =>
    JSON.stringify([scene.voiceOf(figure.article), figure.best ?? figure.high ?? figure.low])
  const byRange = new Map<string, string>()
  for (const item of keyed) {
    const reason = partReason(item.figure, scene)
    if (reason !== null) byRange.set(range(item), reason)
  }
  for (const item of keyed) {
    const reason = byRange.get(range(item))
    if (reason !== undefined) reasons.set(item.figure.id, reason)
  }
  return reasons
}
