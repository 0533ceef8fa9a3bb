import { type Found, overlaps, type Rule, type Sentence, type Token } from '@fogline/model'
import { isTitleCase } from '../../mentions/isTitleCase.ts'
import { isPlain, smallWords } from '../../mentions/names/isPlain.ts'
import type { Candidate } from '../candidate.ts'
import type { PlaceInput } from '../placeInput.ts'
import { isLocalOffice, isLocative, isNameNoun, isNeverPlace, isRegionWord, isSettlementWord } from '../placeWords.ts'

const longest = 5
const particle = /^(?:al|el|ez|ad|ar|as|at|de|del|di|da|do|la|le|les|of|on|the|upon|and|der|den|am|an|en|-|–|'s|’s)$/

/** Capitals that stand behind a preposition of place or beside a kind of place, or a name of several words that only places bear. */
function hasEvidence(tokens: readonly Token[], from: number, till: number): boolean {
  if (till > from + 1) return true
  const before = tokens[from - 1]?.text ?? ''
  const after = tokens[till]?.text ?? ''
  return (
    isLocative(before) ||
    isRegionWord(after) ||
    isSettlementWord(after) ||
    isLocalOffice(after) ||
    (before === 'of' && isSettlementWord(tokens[from - 2]?.text ?? ''))
  )
}

function isNameLike(tokens: readonly Token[], from: number, till: number): boolean {
  const [first, last] = [tokens[from], tokens[till - 1]]
  if (first === undefined || last === undefined || !/^\p{Lu}\p{L}/u.test(first.text) || particle.test(last.text))
    return false
  const inner = tokens
    .slice(from, till)
    .every(({ text }) => /^\p{Lu}/u.test(text) || particle.test(text) || isNameNoun(text))
  const goesOn = /^\p{Lu}\p{Ll}/u.test(tokens[till]?.text ?? '') || /^\p{Lu}\p{Ll}/u.test(tokens[from - 1]?.text ?? '')
  return inner && (first.upos === 'PROPN' || till > from + 1) && !(goesOn && till === from + 1)
}

function readAt(input: PlaceInput, sentence: Sentence, from: number): readonly [number, Found<Candidate>] | null {
  const { tokens } = sentence
  for (let till = Math.min(tokens.length, from + longest); till > from; till--) {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[till - 1]?.end ?? 0]
    if (!isNameLike(tokens, from, till) || isTaken(input, start, end)) continue
    const name = input.text.slice(start, end)
    if (isNeverPlace(name) || (isTitleCase(sentence) && isPlain(name, smallWords(input.text)))) continue
    const places = input.find(name)
    if (places.length === 0 || !hasEvidence(tokens, from, till)) continue
    return [till, { span: { start, end }, value: { name, country: null, places, isSeat: false } }]
  }
  return null
}

/** Names of people, organisations, equipment are no places; a place or country inside a longer place name is. */
function isTaken({ mentions }: PlaceInput, start: number, end: number): boolean {
  return mentions.some(
    (mention) =>
      mention.form === 'name' &&
      overlaps(mention, { start, end }) &&
      ((mention.type !== 'place' && mention.type !== 'country') ||
        mention.start < start ||
        mention.end > end ||
        end - start === mention.end - mention.start),
  )
}

export const gazetteerName: Rule<PlaceInput, Candidate> = {
  id: 'places/gazetteer',
  says: 'Capitals that the gazetteer knows, of several words or with a word for a place beside them.',
  examples: [
    { text: 'Ships crossed the Grey Strait.', finds: [['Grey Strait', {}]] },
    { text: 'The Reading club marches.', finds: [] },
  ],
  find: (input) =>
    input.sentences.flatMap((sentence) => {
      const found: Found<Candidate>[] = []
      for (let at = 0; at < sentence.tokens.length; at++) {
        const read = readAt(input, sentence, at)
        if (read === null) continue
        found.push(read[1])
        at = read[0] - 1
      }
      return found
    }),
}
