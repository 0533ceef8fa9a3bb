import type { ReportingCue } from '@fogline/model'
import type { CueEntry, SentenceView, ViewToken } from '../sentenceView.ts'
import { remember } from './remember.ts'
import { readVerbGroup, type VerbGroup } from './verbGroup.ts'

/** A reporting verb in the sentence with its group. */
export interface Cue {
  readonly lemma: string
  readonly rows: readonly ReportingCue[]
  readonly group: VerbGroup
}

/** All reporting verbs of the narrator's own words: what stands inside quoted speech is the speaker's. */
export const findCues = remember((view: SentenceView): readonly Cue[] =>
  view.tokens.flatMap((token, index) => {
    if (isSpoken(view, token)) return []
    const entry = entryAt(view, index)
    if (entry === null) return []
    const group = readVerbGroup(view, index, entry.words.length)
    return [{ lemma: entry.words.join(' '), rows: entry.rows, group }]
  }),
)

/** Whether the word is a speaker's own: within quoted speech of more than a few words. */
export function isSpoken(view: SentenceView, token: ViewToken): boolean {
  return token.quotation?.isSpeech === true && countWords(view, token) > 3
}

function countWords(view: SentenceView, token: ViewToken): number {
  return view.tokens.filter((other) => other.quotation === token.quotation && /\w/.test(other.text)).length
}

function entryAt(view: SentenceView, index: number): CueEntry | null {
  const token = view.tokens[index]
  if (token?.upos !== 'VERB' || takesLives(view, index) || takesOffice(view, index)) return null
  return view.words.verbs.get(token.lemma)?.find(({ words }) => followedBy(view, index, words)) ?? null
}

/** "The flood has claimed 40 lives": nobody speaks. */
function takesLives({ tokens }: SentenceView, index: number): boolean {
  const near = tokens.slice(index + 1, index + 8)
  const end = near.findIndex(({ upos, lower }) => upos === 'PUNCT' || upos === 'VERB' || lower === 'that')
  const object = end === -1 ? near : near.slice(0, end)
  return tokens[index]?.lemma === 'claim' && object.some(({ lower }) => /^(?:life|lives|victims?)$/.test(lower))
}

/** "who assumed the role last month": nobody thinks. */
const takesOffice = ({ tokens }: SentenceView, index: number): boolean =>
  tokens[index]?.lemma === 'assume' &&
  tokens
    .slice(index + 1, index + 5)
    .some(({ lower }) =>
      /^(?:role|office|command|control|post|power|presidency|leadership|duties|position)$/.test(lower),
    )

function followedBy(view: SentenceView, index: number, words: readonly string[]): boolean {
  return words.every((word, offset) => offset === 0 || view.tokens[index + offset]?.lower === word)
}

/** The first row that allows one of the complements. */
export function rowFor(cue: Cue, ...takes: readonly ReportingCue['takes'][number][]): ReportingCue | null {
  return cue.rows.find((row) => row.takes.some((take) => takes.includes(take))) ?? null
}
