import type { Token } from '@fogline/model'
import type { FigureContext } from './figureContext.ts'

const acts = new Set(['assert', 'estimate', 'confirm', 'predict', 'claim_responsibility'])
/** Verbs that say as often as they do something else: "added 40 boats", "found 12 graves". */
const ambiguous = new Set([
  'add',
  'find',
  'show',
  'discover',
  'learn',
  'agree',
  'write',
  'hold',
  'see',
  'make',
  'continue',
])
const plain = new Set(['clarify', 'describe', 'detail', 'cite'])
const nounLike = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'PRON', 'PART', 'NUM'])
const blocked = /[;:“”"]|,\s(?:while|but|whereas|although)\b|\b(?:while|whereas)\b/

/** "put the toll at 90": no verb of saying, yet it gives a number. */
const puts =
  /^\s(?:[\p{L}’']+\s){1,4}?(?:number|figure|toll|total|count|tally|losses|casualties|strength|size|cost)s?\b/iu

function isReporting(token: Token, { text, sentence, input }: FigureContext): boolean {
  if (token.upos !== 'VERB') return false
  if (/^puts?$/i.test(token.text)) return puts.test(text.slice(token.end - sentence.start))
  if (ambiguous.has(token.lemma)) return false
  return input.lexicon.reportingVerbs.some(
    ({ lemma, act, takes }) => lemma === token.lemma && acts.has(act) && (takes.includes('clause') || plain.has(lemma)),
  )
}

/** The noun phrase right before a verb, past its auxiliaries, adverbs and an aside between commas. */
function subjectOf(tokens: readonly Token[], verb: number): readonly Token[] {
  let last = verb - 1
  while (/^(?:AUX|ADV|PART)$/.test(tokens[last]?.upos ?? '') && !/^[’']s?$/.test(tokens[last]?.text ?? '')) last--
  let first = last
  const isPart = ({ upos, text }: Token): boolean => nounLike.has(upos) || (upos === 'CCONJ' && text === 'and')
  for (let at = last; at >= 0; at--) {
    const token = tokens[at]
    if (token === undefined || !isPart(token)) break
    first = at
  }
  while (tokens[first]?.upos === 'CCONJ' || tokens[first]?.upos === 'PART') first++
  return last < first ? [] : tokens.slice(first, last + 1)
}

function isHolder(subject: readonly Token[]): boolean {
  const head = subject.at(-1)
  if (head === undefined) return false
  if (head.upos === 'PRON') return /^(?:he|she|they)$/i.test(head.text)
  return head.upos === 'PROPN' || head.upos === 'NOUN'
}

/** "Miners’ leaders report the loss of 90 carts": the subject of a verb of saying that rules the figure and that no claim covers. */
export function findReportedHolder(context: FigureContext): { text: string; entity: string | null } | null {
  const { sentence, mention, text, input } = context
  const { tokens } = sentence
  const verb = tokens.findLastIndex((token) => token.end <= mention.start && isReporting(token, context))
  const cue = tokens[verb]
  if (cue === undefined || blocked.test(text.slice(cue.end - sentence.start, context.start))) return null
  const subject = subjectOf(tokens, verb)
  const first = subject[0]
  const last = subject.at(-1)
  if (first === undefined || last === undefined || !isHolder(subject)) return null
  const span = { start: first.start, end: last.end }
  const named = input.layers.mentions.find((other) => other.start < span.end && span.start < other.end)
  return { text: input.article.text.slice(span.start, span.end), entity: named?.entity ?? null }
}
