import { type Name, overlaps, type Span } from '@fogline/model'
import type { SentenceView } from '../mentionInput.ts'
import { isInDateline } from './isInDateline.ts'
import { isPlain, smallWords } from './isPlain.ts'
import type { ReadName } from './readName.ts'
import { settleNames } from './settleNames.ts'
import { trimName } from './trimName.ts'

type Read = Pick<SentenceView, 'sentence' | 'hits' | 'isHeadline'>

/** Each sentence's names as the tagger reads them, and settled for the article as a whole. */
export function readNames(text: string, views: readonly Read[]): readonly (readonly ReadName[])[] {
  const small = smallWords(text)
  const trimmed = views.map((view) => {
    const names = joined(view, text).flatMap((name) => toRead(text, name))
    return view.isHeadline ? names.filter((name) => !isPlain(text.slice(name.start, name.end), small)) : names
  })
  return settleNames(text, trimmed)
}

function toRead(text: string, name: Name): readonly ReadName[] {
  return partsOf(text, name).flatMap((part) => {
    const span = trimName(text, { ...part, type: name.type })
    if (span === null) return []
    const isMisread = name.type !== 'place' && name.type !== 'norp' && isInDateline(text, span)
    return isMisread ? [] : [{ ...span, type: name.type, probability: name.probability }]
  })
}

/** "Kalm district, Orel": two places, the one in the other. */
function partsOf(text: string, { start, end, type }: Name): readonly Span[] {
  const at = type === 'place' ? text.slice(start, end).search(/, (?=\p{Lu})/u) : -1
  return at < 0
    ? [{ start, end }]
    : [
        { start, end: start + at },
        { start: start + at + 2, end },
      ]
}

/** "Kalm-on-Orel": what opens a compound of capitals is the whole of it, where the lexicon knows none of its parts ("France-Norway"). */
function joined({ sentence: { names, tokens }, hits }: Read, text: string): readonly Name[] {
  const whole = names.map((name) => {
    const token = tokens.find((one) => one.start <= name.start && one.end > name.start)
    const isPart = token !== undefined && token.end > name.end && compound.test(text.slice(token.start, token.end))
    return isPart && !hits.some((hit) => overlaps(hit, token)) ? { ...name, start: token.start, end: token.end } : name
  })
  return whole.filter((name, at) => !whole.slice(0, at).some((before) => holds(before, name)))
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end
}

const compound = /^\p{Lu}\p{L}+(?:[-‐‑](?:\p{Ll}{1,3}[-‐‑])?\p{Lu}\p{L}+)+$/u
