import { type NameType, overlaps } from '@fogline/model'
import type { SentenceView } from '../mentionInput.ts'
import type { ReadName } from './readName.ts'

/** The tagger's names of one type that are sure enough, and that no phrase of the lexicon covers: what the lexicon knows it names itself. */
export function namesOf(view: SentenceView, type: NameType, least: number): readonly ReadName[] {
  const enough = view.isHeadline ? Math.max(least, 0.85) : least
  return view.names.filter((name) => {
    if (name.type !== type || name.probability < enough || !isProper(view, name)) return false
    const article = view.sentence.tokens.find((token) => token.start === name.start && token.text === 'The')
    const start = article === undefined ? name.start : article.end + 1
    return !view.hits.some((hit) => hit.start <= start && hit.end >= name.end)
  })
}

/** A word that opens a sentence has a capital anyway: it is a name only where it is tagged as one. */
function isProper({ sentence: { tokens } }: SentenceView, name: ReadName): boolean {
  const words = tokens.filter((token) => overlaps(token, name))
  if (words.length !== 1) return words.length > 1
  const [word] = words
  if (/^(?:PROPN|X|NUM)$/u.test(word?.upos ?? '')) return true
  return /^(?:NOUN|ADJ|VERB|INTJ)$/u.test(word?.upos ?? '') && word !== tokens[0] && name.probability >= 0.8
}
