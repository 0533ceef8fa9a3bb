import type { Token } from '@fogline/model'
import { isTitleCase, opensSentence } from './chooseLowered.ts'
import type { Wink } from './winkTags.ts'

type Pass = (tokens: readonly Token[], wink: Wink) => readonly Token[]

/** Mends the library's known mistakes by shape and neighbours. */
export function repairTags(tokens: readonly Token[], wink: Wink): readonly Token[] {
  return passes.reduce((result, pass) => pass(result, wink), tokens)
}

const speech: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  told: 'tell',
  tells: 'tell',
  adding: 'add',
}

const scale = /^(?:hundred|thousand|million|billion|trillion|bn\.?|mn\.?|tn\.?|dozen)$/u
const pronouns = /^(?:it|he|she|that|there|what|who|here|where|this|how|one)$/u

/** Words whose reading never depends on the sentence. */
const fixWords: Pass = (tokens) =>
  tokens.map((token, index) => {
    const lower = token.text.toLowerCase()
    const verb = speech[lower]
    if (verb !== undefined) return { ...token, upos: 'VERB', lemma: verb }
    if (lower === 'not' || /^n['’]t$/u.test(lower)) return { ...token, upos: 'PART', lemma: 'not' }
    if (scale.test(lower)) return { ...token, upos: 'NUM' }
    if (/^\d[\d,.]*$/u.test(lower)) return { ...token, upos: 'NUM' }
    if (/^\d[\d,.]*-/u.test(lower)) return { ...token, upos: 'ADJ', lemma: lower }
    if (/^['’]s?$/u.test(lower)) return { ...token, ...readClitic(tokens, index) }
    if (/^[^\p{L}\p{N}]+$/u.test(lower)) return { ...token, upos: /^[$€£¥₽₴%&+=#@°]$/u.test(lower) ? 'SYM' : 'PUNCT' }
    return token
  })

function readClitic(tokens: readonly Token[], index: number): Partial<Token> {
  const token = tokens[index]
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  if (token === undefined || before === undefined || before.end !== token.start) return { upos: 'PUNCT' }
  if (token.text.length === 1) {
    const isPossessive =
      /s$/iu.test(before.text) && next !== undefined && next.start > token.end && /^\p{L}|\d/u.test(next.text)
    return isPossessive ? { upos: 'PART', lemma: "'s" } : { upos: 'PUNCT' }
  }
  if (pronouns.test(before.text.toLowerCase())) return { upos: 'AUX', lemma: 'be' }
  if (/^(?:NOUN|PROPN|ADJ|NUM|PUNCT|VERB)$/u.test(next?.upos ?? '')) return { upos: 'PART', lemma: "'s" }
  return token.upos === 'AUX' ? { upos: 'AUX', lemma: 'be' } : { upos: 'PART', lemma: "'s" }
}

/** A capital in the middle of a sentence makes a name; function words and adjectives of nation keep their tag. */
const raiseNames: Pass = (tokens) => {
  const words = tokens.map((token) => token.text)
  if (isTitleCase(words)) return tokens
  return tokens.map((token, index) => {
    const isCapital = /^\p{Lu}/u.test(token.text) && !opensSentence(words, index)
    return isCapital && /^(?:NOUN|VERB|X|INTJ)$/u.test(token.upos) ? { ...token, upos: 'PROPN' } : token
  })
}

const nation = /(?:[^z]ian|rean|ese|ish|ican|ghan|raqi|raeli|emeni|akistani|uthi|utch|rench|reek|wiss|hai)$/u

/** "Afghan teenagers": an adjective of nation before its noun. */
const lowerNations: Pass = (tokens) =>
  tokens.map((token, index) => {
    const next = tokens[index + 1]?.upos ?? ''
    const isNation = token.upos === 'PROPN' && /^\p{Lu}/u.test(token.text) && nation.test(token.text)
    return isNation && /^(?:NOUN|ADJ)$/u.test(next) ? { ...token, upos: 'ADJ' } : token
  })

const irregular = new Set(
  (
    'shot hit struck fought fell fled held led lost met sent set shut split spread stood took won cut put let beat began became ' +
    'blew broke brought built burnt bought caught chose came dealt drew drove fed felt found flew forbade forgot gave went grew ' +
    'heard kept knew laid left lent made meant paid ran rose saw sold shook sank spoke spent swore taught thought threw woke wrote'
  ).split(' '),
)

/** A clause without a verb: the first word that can be one, after a noun and before an object or particle, is it. */
const findLostVerbs: Pass = (tokens, wink) => {
  const result = [...tokens]
  for (const [from, to] of clauses(tokens)) {
    const clause = tokens.slice(from, to)
    if (clause.some((token, index) => isFinite(token, clause[index - 1]))) continue
    for (let at = from + 1; at < to - 1; at += 1) {
      const token = tokens[at]
      if (token === undefined || !isLostVerb(tokens, at, wink)) continue
      result[at] = { ...token, upos: 'VERB', lemma: verbLemma(token.text.toLowerCase()) }
      break
    }
  }
  return result
}

function isFinite(token: Token, before: Token | undefined): boolean {
  if (token.upos === 'AUX') return true
  return token.upos === 'VERB' && !token.text.endsWith('ing') && before?.text.toLowerCase() !== 'to'
}

/** "in the east", "the wounded": an adjective that stands for a noun. */
const raiseNouns: Pass = (tokens) =>
  tokens.map((token, index) => {
    const isAfterArticle = /^(?:the|this|that|its|their|his|her)$/iu.test(tokens[index - 1]?.text ?? '')
    const isLast = /^(?:PUNCT|ADP|AUX)$/u.test(tokens[index + 1]?.upos ?? 'PUNCT')
    return token.upos === 'ADJ' && isAfterArticle && isLast ? { ...token, upos: 'NOUN' } : token
  })

/** A sentence that ends with a full stop, and each part of it that opens with a conjunction, must have a verb. */
function clauses(tokens: readonly Token[]): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [[0, tokens.length]]
  let from = 0
  tokens.forEach((token, index) => {
    if (!/^[,;:—–.]$/u.test(token.text)) return
    const opens = /^(?:as|while|when|after|before|because|although|that|if|since)$/iu.test(tokens[from]?.text ?? '')
    if (opens) spans.push([from, index + 1])
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
  const isPresent = /[a-z]{2}s$/u.test(lower) && !/(?:ss|us|is)$/u.test(lower) && /^PROPN$/u.test(before.upos)
  if (!isPast && !(isPresent && wink.canBeVerb(lower.slice(0, -1)))) return false
  return /^(?:DET|ADP|NUM|PROPN|PRON|ADJ|NOUN|ADV|SCONJ|PART|SYM)$/u.test(next.upos)
}

const pastLemmas: Readonly<Record<string, string>> = {
  shot: 'shoot',
  struck: 'strike',
  fought: 'fight',
  fell: 'fall',
  fled: 'flee',
  held: 'hold',
  led: 'lead',
  lost: 'lose',
  met: 'meet',
  sent: 'send',
  stood: 'stand',
  took: 'take',
  won: 'win',
  began: 'begin',
  became: 'become',
  blew: 'blow',
  broke: 'break',
  brought: 'bring',
  built: 'build',
  bought: 'buy',
  caught: 'catch',
  chose: 'choose',
  came: 'come',
  drew: 'draw',
  drove: 'drive',
  felt: 'feel',
  found: 'find',
  flew: 'fly',
  gave: 'give',
  went: 'go',
  grew: 'grow',
  heard: 'hear',
  kept: 'keep',
  knew: 'know',
  laid: 'lay',
  left: 'leave',
  made: 'make',
  meant: 'mean',
  paid: 'pay',
  ran: 'run',
  rose: 'rise',
  saw: 'see',
  sold: 'sell',
  sank: 'sink',
  spoke: 'speak',
  spent: 'spend',
  thought: 'think',
  threw: 'throw',
  wrote: 'write',
}

function verbLemma(lower: string): string {
  const known = pastLemmas[lower]
  if (known !== undefined) return known
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`
  const stem = lower.replace(/(?:ed|s)$/u, '')
  if (/([bdgklmnprt])\1$/u.test(stem) && !stem.endsWith('ll')) return stem.slice(0, -1)
  return lower.endsWith('ed') &&
    /(?:[aeiou][bcdgkmnrstvz]|[crs]t?[cgsv]|[nlr][cgsv])$/u.test(stem) &&
    !/(?:er|en|on|it|et|or)$/u.test(stem)
    ? `${stem}e`
    : stem
}

const passes: readonly Pass[] = [fixWords, raiseNames, lowerNations, raiseNouns, findLostVerbs]
