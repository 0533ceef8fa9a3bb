import { contains } from '@fogline/model'
import type { SentenceView } from '../sentenceView.ts'
import type { Range } from './finiteClause.ts'
import { type NounPhrase, nounPhraseBefore } from './nounPhrase.ts'
import { isComma, isDash, isNominal, isRelative, isTimeWord } from './tokenTests.ts'
import { readVerbGroup } from './verbGroup.ts'

/** The subject of the verb group that begins at `start`: before it, before an insertion, or of the verb it is joined to. */
export function subjectOf(view: SentenceView, start: number): NounPhrase | null {
  const { tokens } = view
  let last = start - 1
  while (last >= 0 && (tokens[last]?.upos === 'ADV' || isTimeWord(tokens[last]) || isTimePreposition(view, last)))
    last -= 1
  const token = tokens[last]
  if (token === undefined || token.quotation !== tokens[start]?.quotation) return null
  if (isRelative(token)) return antecedentOf(view, last)
  if (/^(?:and|but|or|then|yet)$/.test(token.lower)) return joinedSubject(view, last)
  if (isComma(token) || isDash(token) || token.text === ')') return subjectBeforeInsertion(view, last)
  if (token.upos === 'VERB' && /(?:ed|en|sent|made)$/.test(token.lower) && isNominal(tokens[last - 1]))
    return plainSubject(view, last - 1)
  return plainSubject(view, last)
}

function isTimePreposition(view: SentenceView, index: number): boolean {
  return /^(?:on|in|late|early|last)$/.test(view.tokens[index]?.lower ?? '') && isTimeWord(view.tokens[index + 1])
}

function plainSubject(view: SentenceView, last: number): NounPhrase | null {
  const who = whoBefore(view, last)
  if (who !== null) return antecedentOf(view, who)
  const whole = nounPhraseBefore(view, last)
  if (whole === null) return null
  const phrase = afterCharge(view, whole)
  const before = view.tokens[phrase.start - 1]
  if (before?.upos === 'ADP' && view.tokens[phrase.start - 2]?.upos === 'VERB') return null
  if (before?.upos === 'VERB' && !before.lower.endsWith('ing') && phrase.start > 1) {
    const relative = relativeBefore(view, phrase.start - 1)
    if (relative !== null) return antecedentOf(view, relative)
  }
  return phrase
}

/** "a man who asked not to be named for his safety said": the pronoun of a clause that runs up to the verb without a comma. */
function whoBefore({ tokens }: SentenceView, last: number): number | null {
  const who = tokens.findLastIndex(({ lower }, index) => index < last && lower === 'who')
  if (who < 1 || tokens[who - 1]?.upos !== 'NOUN' || tokens[last]?.upos === 'PRON') return null
  const within = tokens.slice(who + 1, last + 1)
  const isOne = within.every(({ upos, quotation }) => upos !== 'PUNCT' && upos !== 'CCONJ' && quotation === null)
  const verbs = within.filter(({ upos }) => upos === 'VERB').length
  return isOne && verbs > 0 && !within.some(({ lower }) => /^(?:that|say|says|said|think|believe)$/.test(lower))
    ? who
    : null
}

/** ", a claim Tal denied": only "Tal" is the subject. */
function afterCharge(view: SentenceView, phrase: NounPhrase): NounPhrase {
  const [article, noun, next] = view.tokens.slice(phrase.start, phrase.end)
  const rows = view.words.nouns.get(noun?.lemma ?? '') ?? []
  const isCharge =
    article?.upos === 'DET' && noun?.upos === 'NOUN' && rows.some(({ takes }) => !takes.includes('source'))
  return isCharge && next?.upos === 'PROPN' ? { ...phrase, start: phrase.start + 2 } : phrase
}

/** "the man who fled the city said": the relative pronoun of the verb at `verb`. */
function relativeBefore(view: SentenceView, verb: number): number | null {
  const group = readVerbGroup(view, verb)
  const before = group.start - 1
  return isRelative(view.tokens[before]) && isNominal(view.tokens[before - 1]) ? before : null
}

function antecedentOf(view: SentenceView, relative: number): NounPhrase | null {
  const { tokens } = view
  const last = isComma(tokens[relative - 1]) ? relative - 2 : relative - 1
  const phrase = nounPhraseBefore(view, last)
  if (phrase === null) return null
  return isComma(tokens[relative - 1]) ? phrase : (hopApposition(view, phrase) ?? phrase)
}

/** ", however," ", an aide," ", who …," ", speaking in …,": the phrase before the insertion that ends at `closing`. */
function subjectBeforeInsertion(view: SentenceView, closing: number): NounPhrase | null {
  const { tokens } = view
  for (let open = closing - 2; open > 0 && closing - open < 45; open -= 1) {
    const token = tokens[open]
    const isPair = tokens[closing]?.text === ')' ? token?.text === '(' : isComma(token) || isDash(token)
    if (!isPair || !beginsInsertion(view, open + 1)) continue
    const phrase = nounPhraseBefore(view, open - 1)
    if (phrase === null) continue
    return nameWithin(view, { from: open + 1, to: closing }, phrase) ?? hopApposition(view, phrase) ?? phrase
  }
  return null
}

/** "the northern governor, Mara Dell,": the name where only the office stands before it. */
function nameWithin(view: SentenceView, range: Range, before: NounPhrase): NounPhrase | null {
  const { tokens } = view
  const within = tokens.slice(range.from, range.to)
  const isNamed = view.names.some((name) => within.every((token) => contains(name, token)))
  if (
    !(isNamed || within.every(({ upos }) => upos === 'PROPN')) ||
    tokens[before.head]?.upos === 'PROPN' ||
    isTimeWord(tokens[range.from])
  )
    return null
  return { start: before.start, end: range.to, head: range.to - 1 }
}

function beginsInsertion(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]
  return token !== undefined && token.upos !== 'CCONJ' && token.upos !== 'PUNCT' && token.upos !== 'AUX'
}

/** "Mara Dell, a doctor": from the apposition to the name before it; a place in a leading phrase is no name of a speaker. */
export function hopApposition(view: SentenceView, phrase: NounPhrase): NounPhrase | null {
  const { tokens } = view
  if (!isComma(tokens[phrase.start - 1])) return null
  if (tokens[phrase.head]?.upos === 'PROPN' && tokens[phrase.start]?.upos === 'PROPN') return null
  const named = nounPhraseBefore(view, phrase.start - 2)
  if (named === null || tokens[named.head]?.upos !== 'PROPN') return null
  return tokens[named.start - 1]?.upos === 'ADP' ? null : named
}

/** "He met them and said": the subject of the verb before the conjunction, a reporting verb's before any other's. */
function joinedSubject(view: SentenceView, conjunction: number): NounPhrase | null {
  const { tokens } = view
  const verbs: number[] = []
  for (let index = conjunction - 1; index >= 0; index -= 1) {
    const token = tokens[index]
    if (token?.quotation !== null && token?.quotation !== tokens[conjunction]?.quotation) continue
    if (
      token?.upos === 'VERB' &&
      readVerbGroup(view, index).form !== 'infinitive' &&
      readVerbGroup(view, index).form !== 'participle'
    )
      verbs.push(index)
  }
  const reporting = verbs.find((index) => takesClause(view, index))
  for (const index of reporting === undefined ? verbs.slice(0, 2) : [reporting, ...verbs.slice(0, 1)]) {
    const subject = subjectOf(view, readVerbGroup(view, index).start)
    if (subject !== null) return subject
  }
  return null
}

const takesClause = ({ tokens, words }: SentenceView, verb: number): boolean =>
  words.verbs
    .get(tokens[verb]?.lemma ?? '')
    ?.some(({ rows }) => rows.some(({ takes }) => takes.some((take) => /^(?:clause|quote|addressee)$/.test(take)))) ??
  false
