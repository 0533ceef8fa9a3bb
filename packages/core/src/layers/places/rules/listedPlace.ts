import type { Found, Rule, Sentence } from '@fogline/model'
import type { Candidate } from '../candidate.ts'
import { toListHead } from '../listHead.ts'
import type { PlaceInput } from '../placeInput.ts'
import { isRegionWord, isSettlementWord } from '../placeWords.ts'

const maximum = 4

/** The name of one to four capitals that begins here; null where there is none or another name has it. */
function readName(
  { text, mentions }: PlaceInput,
  { tokens }: Sentence,
  from: number,
): { readonly start: number; readonly end: number; readonly next: number } | null {
  let till = from
  while (till < from + maximum && /^\p{Lu}\p{L}/u.test(tokens[till]?.text ?? '')) till += 1
  const [first, last] = [tokens[from], tokens[till - 1]]
  if (first === undefined || last === undefined || till === from) return null
  const after = tokens[till]
  if (after?.upos === 'NOUN' && !isRegionWord(after.text) && !isSettlementWord(after.text)) return null
  const taken = mentions.some(
    (mention) =>
      mention.start < last.end && first.start < mention.end && mention.type !== 'place' && mention.type !== 'country',
  )
  return taken || text.length < last.end ? null : { start: first.start, end: last.end, next: till }
}

function readList(input: PlaceInput, sentence: Sentence, first: number): readonly Found<Candidate>[] {
  const found: Found<Candidate>[] = []
  let at = first
  for (let name = readName(input, sentence, at); name !== null; name = readName(input, sentence, at)) {
    const { start, end } = name
    const words = input.text.slice(start, end)
    found.push({
      span: { start, end },
      value: { name: words, country: null, places: input.find(words), isSeat: false },
    })
    at = name.next
    if (!/^(?:,|and|or)$/.test(sentence.tokens[at]?.text ?? '')) break
    while (/^(?:,|and|or|the)$/.test(sentence.tokens[at]?.text ?? '')) at += 1
  }
  return found
}

/** Only where the noun before says that places follow: a name that no gazetteer has is then a place without coordinates. */
export const listedPlace: Rule<PlaceInput, Candidate> = {
  id: 'places/listed',
  says: 'Names after "villages, including", "cities such as", "regions like".',
  examples: [
    {
      text: 'They took three villages, including Unlisted and Orel.',
      finds: [
        ['Unlisted', { places: [] }],
        ['Orel', {}],
      ],
    },
    { text: 'They met three ministers, including Unlisted.', finds: [] },
  ],
  find: (input) =>
    input.sentences.flatMap((sentence) =>
      sentence.tokens.flatMap((_, at) => (toListHead({ sentence }, at) === null ? [] : readList(input, sentence, at))),
    ),
}
