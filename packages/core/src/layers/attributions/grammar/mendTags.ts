import type { ViewToken } from '../sentenceView.ts'

type WordTest = (token: ViewToken) => boolean

interface Words {
  /** May the word be a verb of speech by its form? */
  readonly isReporting: WordTest
  /** Is the word a noun for someone who may speak? */
  readonly isSource: WordTest
}

const be = /^(?:is|are|was|were|be|been|being)$/
const passive = /^(?:alleged|believed|said|reported|estimated|thought|understood|rumou?red|suspected|known|presumed)$/

/** Sets right what the tagger often takes for another part of speech around verbs of speech; all else stays. */
export function mendTags(tokens: readonly ViewToken[], words: Words): readonly ViewToken[] {
  return tokens.map((token, index) => {
    const upos = mended(tokens, index, words)
    return upos === null ? token : { ...token, upos, lemma: token.lower === 'warning' ? 'warn' : token.lemma }
  })
}

function mended(tokens: readonly ViewToken[], index: number, words: Words): ViewToken['upos'] | null {
  const [token, before, next] = [tokens[index], tokens[index - 1], tokens[index + 1]]
  if (token === undefined) return null
  if (isHearsay(token, before, next) || isLastVerb(tokens, index, words) || isShow(tokens, index)) return 'VERB'
  if (isClaimToHave(tokens, index) || isFirstVerb(tokens, index, words) || isWarningThat(tokens, index)) return 'VERB'
  return isSourceNoun(token, before, next, words) ? 'NOUN' : null
}

/** "is alleged to have", "are thought to be": a passive of saying, not an adjective. */
function isHearsay(token: ViewToken, before: ViewToken | undefined, next: ViewToken | undefined): boolean {
  return passive.test(token.lower) && next?.lower === 'to' && be.test(before?.lower ?? '')
}

/** "…, the league estimates.": the last word of the sentence, after a comma and a subject. */
function isLastVerb(tokens: readonly ViewToken[], index: number, { isReporting }: Words): boolean {
  const [token, before, next] = [tokens[index], tokens[index - 1], tokens[index + 1]]
  if (token?.upos !== 'NOUN' || !/[^s]s$/.test(token.lower) || (next !== undefined && next.text !== '.')) return false
  if (before?.upos !== 'PROPN' && before?.upos !== 'NOUN') return false
  const comma = tokens.findLastIndex(({ text }, at) => at < index && text === ',')
  return comma > 3 && index - comma < 7 && tokens[comma + 1]?.lower !== 'and' && isReporting(token)
}

/** "The guild claims to have …": a noun before an infinitive of the past is a verb where a subject stands before it. */
function isClaimToHave(tokens: readonly ViewToken[], index: number): boolean {
  const [before, token, to, have] = tokens.slice(Math.max(0, index - 1), index + 3)
  const isSubject = before?.upos === 'PROPN' || before?.upos === 'NOUN'
  return index > 0 && isSubject && /^claims?$/.test(token?.lower ?? '') && to?.lower === 'to' && have?.lower === 'have'
}

/** "Economists at the bank estimate losses": after a plural that may speak, with no verb before, the word is the verb. */
function isFirstVerb(tokens: readonly ViewToken[], index: number, { isReporting, isSource }: Words): boolean {
  const [token, before, next] = [tokens[index], tokens[index - 1], tokens[index + 1]]
  if (!/^(?:estimate|doubt|report|claim|fear|hope|warn|suspect|project|forecast)$/.test(token?.lower ?? ''))
    return false
  if (token?.upos !== 'NOUN' || !/^(?:NOUN|PROPN)$/.test(before?.upos ?? '') || !isReporting(token)) return false
  const subject = tokens.slice(0, index)
  const isPlural = subject.some((word, at) => at < 4 && word.lower.endsWith('s') && isSource(word))
  const isFirst = subject.every(({ upos }) => /^(?:NOUN|PROPN|ADJ|DET|ADP|NUM)$/.test(upos))
  return isPlural && isFirst && /^(?:NOUN|NUM|DET|SCONJ|ADJ|PRON)$/.test(next?.upos ?? '')
}

/** ", warning that …": a participle, not a noun. */
function isWarningThat(tokens: readonly ViewToken[], index: number): boolean {
  return tokens[index]?.lower === 'warning' && tokens[index - 1]?.text === ',' && tokens[index + 1]?.lower !== 'of'
}

/** "pictures seen by the paper show three huts": "show" before a number or an article is a verb. */
function isShow(tokens: readonly ViewToken[], index: number): boolean {
  const [token, before, next] = [tokens[index], tokens[index - 1], tokens[index + 1]]
  const isVerb = token?.lower === 'show' && token.upos === 'NOUN' && before?.upos === 'NOUN'
  return isVerb && /^(?:NUM|DET|SCONJ)$/.test(next?.upos ?? '')
}

/** "a monitor reported", "the conflict monitor Tal": after an article or a noun it names who speaks. */
function isSourceNoun(
  token: ViewToken,
  before: ViewToken | undefined,
  next: ViewToken | undefined,
  { isSource }: Words,
): boolean {
  if (token.upos !== 'VERB' || !/^(?:DET|ADJ|NOUN|PROPN)$/.test(before?.upos ?? '') || !isSource(token)) return false
  return next?.upos === 'VERB' || (next?.upos === 'PROPN' && before?.upos === 'NOUN')
}
