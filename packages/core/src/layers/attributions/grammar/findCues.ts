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
    if (token.quotation?.isSpeech === true && countWords(view, token) > 3) return []
    const entry = entryAt(view, index)
    if (entry === null) return []
    const group = readVerbGroup(view, index, entry.words.length)
    return [{ lemma: entry.words.join(' '), rows: entry.rows, group }]
  }),
)

function countWords(view: SentenceView, token: ViewToken): number {
  return view.tokens.filter((other) => other.quotation === token.quotation && /\w/.test(other.text)).length
}

function entryAt(view: SentenceView, index: number): CueEntry | null {
  const token = view.tokens[index]
  if (token === undefined || !isVerbLike(view, index)) return null
  for (const lemma of [token.lemma, ...stems(token.lower)]) {
    const entry = view.words.verbs.get(lemma)?.find(({ words }) => followedBy(view, index, words))
    if (entry !== undefined) return takesLives(view, index) || takesOffice(view, index) ? null : entry
  }
  return null
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

/** Tagged as a verb; or a noun or name by its tag that stands before "that" or a quotation and has the form of a verb. */
function isVerbLike(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]
  if (token === undefined) return false
  if (token.upos === 'VERB') return true
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && token.upos !== 'ADJ') return false
  const next = view.tokens[index + 1]
  const opens =
    next?.lower === 'that' || next?.text === ':' || (next?.quotation !== null && next?.quotation !== token.quotation)
  const previous = view.tokens[index - 1]
  const hasSubject = previous !== undefined && /^(?:NOUN|PROPN|PRON)$/.test(previous.upos) && previous.lower !== "'s"
  if (isHeadlineVerb(view, index)) return true
  const hasObject = next?.upos === 'DET' && token.lower.endsWith('s')
  return (
    /(?:ed|s)$/.test(token.lower) &&
    (opens || hasObject) &&
    hasSubject &&
    (previous.upos === 'PROPN' || isBareSubject(view, index - 1) || !/^(?:reports|claims|warnings)$/.test(token.lower))
  )
}

/** "The paper reports that …", unlike "Media reports that …": article and singular noun are a subject by themselves. */
function isBareSubject({ tokens }: SentenceView, index: number): boolean {
  return index === 1 && tokens[0]?.upos === 'DET' && tokens[1]?.lower.endsWith('s') === false
}

/** "Arvland Claims Gains in South": in a headline the first word in -s after a name is the verb. */
function isHeadlineVerb(view: SentenceView, index: number): boolean {
  const { tokens, blockKind } = view
  const isShort = blockKind === 'title' || blockKind === 'dek' || blockKind === 'heading' || blockKind === 'item'
  if (!isShort || index === 0 || index > 5 || !tokens[index]?.lower.endsWith('s')) return false
  const before = tokens.slice(0, index)
  const next = tokens[index + 1]
  return (
    before.every(({ upos }) => /^(?:PROPN|NOUN|ADJ|DET)$/.test(upos)) &&
    next !== undefined &&
    !/^(?:PUNCT|ADP|AUX|PART|CCONJ)$/.test(next.upos)
  )
}

/** What the base form may be, for a word that the tagger took for a noun or a name. */
function stems(lower: string): readonly string[] {
  const found: string[] = []
  if (lower.endsWith('ies')) found.push(`${lower.slice(0, -3)}y`)
  if (lower.endsWith('es')) found.push(lower.slice(0, -2))
  if (lower.endsWith('s')) found.push(lower.slice(0, -1))
  if (lower.endsWith('ied')) found.push(`${lower.slice(0, -3)}y`)
  if (lower.endsWith('ed')) found.push(lower.slice(0, -2), lower.slice(0, -1), lower.slice(0, -3))
  if (lower.endsWith('ing')) found.push(lower.slice(0, -3), `${lower.slice(0, -3)}e`, lower.slice(0, -4))
  if (lower === 'says' || lower === 'said') found.push('say')
  return found
}

/** The first row that allows one of the complements. */
export function rowFor(cue: Cue, ...takes: readonly ReportingCue['takes'][number][]): ReportingCue | null {
  return cue.rows.find((row) => row.takes.some((take) => takes.includes(take))) ?? null
}
