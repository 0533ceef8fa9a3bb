import type { SentenceView, ViewToken } from '../sentenceView.ts'
import type { Range } from './finiteClause.ts'
import { isAttributive, isNominal, isPossessive, isTimeWord } from './tokenTests.ts'

/** Tokens `start` to `end` (exclusive); `head` is the last word before any "of …", "in …". */
export interface NounPhrase {
  readonly start: number
  readonly end: number
  readonly head: number
}

const attaching =
  /^(?:of|for|from|in|at|with|on|to|near|against|under|behind|inside|within|over|across|about|between|around|outside|by)$/

/** The noun phrase whose last token is at `last`, with the prepositional phrases that hang on it. */
export function nounPhraseBefore(view: SentenceView, last: number): NounPhrase | null {
  const { tokens } = view
  const bracket =
    tokens[last]?.text === ')' ? tokens.findLastIndex(({ text }, index) => index < last && text === '(') : 0
  if (bracket > 0) return nounPhraseBefore(view, bracket - 1)
  if (!isNominal(tokens[last]) && !isNameTail(view, last) && !isSourceWord(view, last)) return null
  let start = coreStart(view, last)
  let head = last
  for (;;) {
    const before = tokens[start - 1]
    const governor = tokens[start - 2]
    if (before?.lower === 'and' || before?.lower === 'or' || before?.text === '&') {
      if (isJoinedQuality(view, start - 2, last)) {
        start = coreStart(view, start - 2)
        continue
      }
      if (!isNominal(governor) || !canJoin(view, coreStart(view, start - 2))) break
      start = coreStart(view, start - 2)
      continue
    }
    if (before === undefined || !attaching.test(before.lower)) break
    const at = isLink(view, start - 2) ? start - 3 : start - 2
    if (!isNominal(tokens[at]) && !isSourceWord(view, at)) break
    if (hangsOnVerb(view, { from: start, to: head + 1 }, at)) break
    head = at
    start = coreStart(view, at)
  }
  return { start, end: last + 1, head }
}

/** "armed Tal with rifles": what the preposition brings hangs on a verb before the noun, not on the noun. */
function hangsOnVerb({ tokens }: SentenceView, { from, to }: Range, noun: number): boolean {
  return tokens.slice(from, to).some(({ head, relation }) => {
    const isOutside = head !== null && head < noun
    return isOutside && relation.startsWith('obl') && tokens[head]?.upos === 'VERB'
  })
}

/** "northern and southern sources": the adjective at `first` is one of two before the same noun. */
function isJoinedQuality({ tokens }: SentenceView, first: number, last: number): boolean {
  if (tokens[first]?.upos !== 'ADJ') return false
  return tokens.slice(first + 2, last + 1).some(({ head, relation }) => head === first && relation === 'conj')
}

const link =
  /^(?:familiar|close|aware|critical|loyal|sympathetic|responsible|briefed|involved|based|interviewed|contacted|reached|reviewed|published|released|issued|seen|obtained|posted|shared|compiled|verified|linked)$/

/** "officials familiar with the plan", "pictures seen by the paper": who speaks stands before the adjective or participle. */
function isLink({ tokens }: SentenceView, index: number): boolean {
  return link.test(tokens[index]?.lower ?? '') && tokens[index - 1]?.upos === 'NOUN'
}

/** Only a phrase at the beginning of a clause, or one that hangs on another, may be the first half of "X and Y". */
function canJoin(view: SentenceView, start: number): boolean {
  const before = view.tokens[start - 1]
  return before === undefined || before.upos === 'SCONJ' || before.upos === 'PUNCT' || attaching.test(before.lower)
}

/** A quotation mark inside the phrase: a ‘good chance’. */
function isMark(view: SentenceView, index: number): boolean {
  if (!/^["“”‘’']$/.test(view.tokens[index]?.text ?? '')) return false
  const next = view.tokens[index + 1]
  return next?.upos === 'ADJ' || next?.upos === 'NOUN' || next?.upos === 'PROPN'
}

/** "called the reports baseless": an adjective after the noun says what is made of it. */
function withoutPredicate(view: SentenceView, from: number, coreEndAt: number): number {
  let end = coreEndAt
  while (end - 1 > from && view.tokens[end - 1]?.upos === 'ADJ' && !isSourceWord(view, end - 1)) end -= 1
  return isNominal(view.tokens[end - 1]) ? end : coreEndAt
}

/** "the general", "its military": a noun tagged as an adjective. */
function isSourceWord(view: SentenceView, last: number): boolean {
  const token = view.tokens[last]
  if (token?.upos !== 'ADJ') return false
  return view.words.nouns.get(token.lower)?.some((row) => row.takes.includes('source')) ?? false
}

/** “…” at the end of a phrase, as in the unit called “Falcon”. */
function isNameTail(view: SentenceView, last: number): boolean {
  const token = view.tokens[last]
  return token?.text === ')' || token?.lower === "'s"
}

function coreStart(view: SentenceView, last: number): number {
  let start = last
  if (isPronounOnly(view.tokens[last])) return last
  while (start > 0 && continues(view.tokens[start - 1], view.tokens[start], view.tokens[start - 2])) start -= 1
  return start
}

function isPronounOnly(token: ViewToken | undefined): boolean {
  return token?.upos === 'PRON'
}

function continues(token: ViewToken | undefined, next: ViewToken | undefined, before: ViewToken | undefined): boolean {
  if (token === undefined || isTimeWord(token)) return false
  if (next?.upos === 'DET' && !/^(?:all|both|half)$/.test(token.lower)) return false
  if (isPossessive(next) && token.upos !== 'DET') return false
  if (isPossessive(token) || /^['’]s?$/.test(token.text)) return true
  if (/^(?:NOUN|PROPN|ADJ|NUM|DET|SYM|X)$/.test(token.upos) || /^(?:both|either|neither)$/.test(token.lower))
    return true
  if (token.text === '-') return token.end === next?.start
  if (token.text === '.' || token.text === '/' || token.text === '&') return true
  if (token.upos === 'ADV') return before?.upos === 'DET'
  return isAttributive(token) && (before?.upos === 'DET' || before?.upos === 'ADV')
}

/** The noun phrase that begins at `from`, with what hangs on it by "of" or "for", or null. */
export function nounPhraseAfter(view: SentenceView, from: number): NounPhrase | null {
  const { tokens } = view
  if (isObjectHer(view, from)) return { start: from, end: from + 1, head: from }
  let end = withoutPredicate(view, from, coreEnd(view, from))
  if (end === from || !(isNominal(tokens[end - 1]) || isSourceWord(view, end - 1))) return null
  const head = end - 1
  end = withAttached(view, head, end)
  if (/^(?:and|or)$/.test(tokens[end]?.lower ?? '')) {
    const next = coreEnd(view, end + 1)
    if (next > end + 1 && tokens[next - 1]?.upos === 'PROPN') end = withAttached(view, next - 1, next)
  }
  return { start: from, end, head }
}

/** "urged her to stay": no noun follows that could be hers. */
const isObjectHer = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at]?.lower === 'her' && /^(?:to|that|of|for|with|,|:)$/.test(tokens[at + 1]?.lower ?? '')

/** Over "of the league", "for the north", which hang on the head. */
function withAttached(view: SentenceView, head: number, from: number): number {
  const { tokens } = view
  let end = from
  while (/^(?:of|for|from|at|with|in)$/.test(tokens[end]?.lower ?? '') && tokens[head]?.upos !== 'PRON') {
    const next = coreEnd(view, end + 1)
    if (next === end + 1 || !isNominal(tokens[next - 1])) break
    end = next
  }
  return end
}

function coreEnd(view: SentenceView, from: number): number {
  const { tokens } = view
  let end = from
  for (; end < tokens.length; end += 1) {
    const token = tokens[end]
    if (token === undefined) break
    if (token.upos === 'PRON' && end > from && !isPossessive(token)) break
    if (isTimeWord(token) && end > from) break
    const fits = /^(?:NOUN|PROPN|ADJ|NUM|DET|SYM|X|PRON)$/.test(token.upos) || /^(?:['’]s?|[-&/])$/.test(token.text)
    const participle =
      isAttributive(token) &&
      isNominal(tokens[end + 1]) &&
      end > from &&
      tokens[end - 1]?.upos !== 'NOUN' &&
      tokens[end - 1]?.upos !== 'PROPN'
    if (!fits && !participle && !isMark(view, end)) break
    if (token.upos === 'DET' && end > from && !/^(?:all|both)$/.test(tokens[end - 1]?.lower ?? '')) break
    if (token.upos === 'PRON' && !isPossessive(token)) return end + 1
  }
  while (end > from && /^["“”‘’']$/.test(tokens[end - 1]?.text ?? '')) end -= 1
  return end
}
