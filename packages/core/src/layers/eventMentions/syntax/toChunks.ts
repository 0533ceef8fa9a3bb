import type { Chunk } from '../chunk.ts'
import { toPhrase } from './toPhrase.ts'
import { childrenOf, isNominal, isRelation, type Tree } from './tree.ts'

/** Lays a tree out flat: its noun phrases, its verbs with their helpers, and what stands between them, in the order of the text. */
export function toChunks(tree: Tree): readonly Chunk[] {
  const phrases = phrasesOf(tree)
  const chunks: Chunk[] = []
  let at = 0
  while (at < tree.tokens.length) {
    const chunk = phrases.find((one) => one.from === at) ?? readWord(tree, at)
    if (chunk !== null) chunks.push(chunk)
    at = chunk?.to ?? at + 1
  }
  return chunks
}

const within = [
  'amod',
  'det',
  'compound',
  'flat',
  'nummod',
  'fixed',
  'case',
  'mark',
  'advmod',
  'cc',
  'goeswith',
  'aux',
  'cop',
  'punct',
  'expl',
  'discourse',
]

/** Noun phrases that lie in no other; the widest come first. */
function phrasesOf(tree: Tree): readonly Chunk[] {
  const heads = tree.tokens.flatMap((_, at) =>
    isNominal(tree, at) && !isRelation(tree, at, within) && !isRelative(tree, at) ? [at] : [],
  )
  const widest = heads.map((at) => toPhrase(tree, at)).toSorted((a, b) => b.to - b.from - (a.to - a.from))
  const kept: Chunk[] = []
  for (const phrase of widest) if (!kept.some((one) => one.from < phrase.to && phrase.from < one.to)) kept.push(phrase)
  return kept.map((one) =>
    isRelation(tree, one.head, ['obl:unmarked', 'nmod:unmarked']) ? { ...one, kind: 'adverb' } : one,
  )
}

const isRelative = ({ tokens }: Tree, at: number): boolean =>
  /^(?:who|which|that|whose|whom|what)$/iu.test(tokens[at]?.text ?? '') && tokens[at]?.upos === 'PRON'

function readWord(tree: Tree, at: number): Chunk | null {
  const token = tree.tokens[at]
  if (token === undefined) return null
  const one = (kind: Chunk['kind'], to = at + 1): Chunk => ({ kind, from: at, to, head: at })
  if (token.upos === 'PUNCT') return readMark(tree, at)
  if (token.upos === 'CCONJ') return one('and')
  if (isRelative(tree, at)) return one('relative')
  if (isRelation(tree, at, ['case'])) return token.lemma === "'s" ? null : one('prep')
  if (isRelation(tree, at, ['mark']) && token.lemma !== 'to') return one(leadsGerund(tree, at) ? 'prep' : 'clause')
  const verb = verbFrom(tree, at)
  if (verb !== null) return { kind: 'vp', from: at, to: verb + 1, head: verb }
  return one('adverb')
}

function readMark({ tokens }: Tree, at: number): Chunk | null {
  const text = tokens[at]?.text ?? ''
  const one = (kind: Chunk['kind']): Chunk => ({ kind, from: at, to: at + 1, head: at })
  if (/^["”]$/u.test(text) && at > 0 && tokens[at - 1]?.end === tokens[at]?.start) return one('quote')
  if (text === ',') return one('comma')
  return /^[;:—–.?!]$/u.test(text) ? one('stop') : null
}

/** "of shelling", "after taking": a preposition before a participle. */
const leadsGerund = ({ tokens }: Tree, at: number): boolean =>
  tokens[at]?.lemma !== 'that' &&
  (tokens[tokens[at]?.head ?? -1]?.text ?? '').endsWith('ing') &&
  (tokens[at]?.head ?? 0) > at

/** The verb to which this word leads without a break: itself, or one whose helper, negation or "to" this is. */
function verbFrom(tree: Tree, at: number): number | null {
  const { tokens } = tree
  if (tokens[at]?.upos === 'VERB') return at
  if (tokens[at]?.upos === 'AUX' && !isRelation(tree, at, ['aux'])) return at
  const head = tokens[at]?.head ?? -1
  const isHelper = isRelation(tree, at, ['aux', 'mark', 'advmod']) && head > at && tokens[head]?.upos === 'VERB'
  if (!isHelper) return null
  const helpers = new Set([...childrenOf(tree, head, ['aux', 'mark', 'advmod']), head])
  for (let next = at; next < head; next += 1)
    if (!helpers.has(next) && !isBelow(tree, next, helpers)) return isRelation(tree, at, ['aux']) ? at : null
  return tokens[at]?.upos === 'AUX' ||
    tokens[at]?.upos === 'PART' ||
    childrenOf(tree, head, ['aux']).some((one) => one > at)
    ? head
    : null
}

const isBelow = (tree: Tree, at: number, helpers: ReadonlySet<number>): boolean =>
  helpers.has(tree.tokens[at]?.head ?? -1) && isRelation(tree, at, ['advmod'])
