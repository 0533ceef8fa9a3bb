import type { Token } from '@fogline/model'
import { verbLemma } from './verbLemma.ts'
import type { Wink } from './winkTags.ts'

const irregular = new Set(
  (
    'shot hit struck fought fell fled held led lost met sent set shut split spread stood took won cut put let beat began became ' +
    'blew broke brought built burnt bought caught chose came dealt drew drove fed felt found flew forbade forgot gave went grew ' +
    'heard kept knew laid left lent made meant paid ran rose saw sold shook sank spoke spent swore taught thought threw woke wrote'
  ).split(' '),
)

/** A clause without a verb: the first word that can be one, after a noun and before an object or particle, is it. */
export function findLostVerbs(tokens: readonly Token[], wink: Wink): readonly Token[] {
  const result = [...tokens]
  for (const [from, to] of clauses(tokens)) {
    const clause = tokens.slice(from, to)
    if (clause.some((token, index) => isFinite(token, clause[index - 1], clause[index + 1]))) continue
    for (let at = from + 1; at < to - 1; at += 1) {
      const token = tokens[at]
      if (token === undefined || !isLostVerb(tokens, at, wink)) continue
      result[at] = { ...token, upos: 'VERB', lemma: verbLemma(token.text.toLowerCase()) }
      break
    }
  }
  return result
}

function isFinite(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (token.upos === 'AUX') return true
  if (next?.text === 'by') return false
  return token.upos === 'VERB' && !token.text.endsWith('ing') && before?.text.toLowerCase() !== 'to'
}

/** A sentence that ends with a full stop, and each part of it that opens with a conjunction, must have a verb. */
function clauses(tokens: readonly Token[]): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [[0, tokens.length]]
  let from = 0
  tokens.forEach((token, index) => {
    if (!/^[,;:—–.]$/u.test(token.text)) return
    const opens = /^(?:as|while|when|after|before|because|although|that|if|since)$/iu.test(tokens[from]?.text ?? '')
    if (opens) spans.push([from, index + 1])
    if (opens && from === 0 && token.text === ',') spans.push([index + 1, tokens.length])
    from = index + 1
  })
  return spans
}

function isLostVerb(tokens: readonly Token[], at: number, wink: Wink): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (token === undefined || before === undefined || next === undefined) return false
  if (!/^(?:NOUN|PROPN|ADJ)$/u.test(token.upos) || !/^(?:NOUN|PROPN|PRON|NUM)$/u.test(before.upos)) return false
  const lower = token.text.toLowerCase()
  const isPast = irregular.has(lower) || /[a-z]{2}ed$/u.test(lower)
  const isPresent = presentAgrees(lower, before, next) && wink.canBeVerb(lower.replace(/s$/u, ''))
  if (!isPast && !isPresent) return false
  return /^(?:DET|ADP|NUM|PROPN|PRON|ADJ|NOUN|ADV|SCONJ|PART|SYM)$/u.test(next.upos)
}

/** "Russia claims advances", "the move marks a turn", "the losses mark a turn". */
function presentAgrees(lower: string, before: Token, next: Token): boolean {
  const isPlural = before.upos === 'NOUN' && before.text !== before.lemma && before.text.endsWith('s')
  const hasEnding = /[a-z]{2}s$/u.test(lower) && !/(?:ss|us|is)$/u.test(lower)
  const takesObject = /^(?:DET|PRON|NUM|SCONJ)$/u.test(next.upos) || next.text === 'such'
  if (before.upos === 'PROPN') return hasEnding
  return takesObject && (hasEnding || isPlural)
}
