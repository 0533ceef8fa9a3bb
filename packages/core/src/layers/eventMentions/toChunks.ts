import type { Token } from '@fogline/model'
import type { Chunk } from './chunk.ts'

/** Cuts a sentence into noun phrases, verb groups and what stands between them; quotation marks and brackets are seen through. */
export function toChunks(tokens: readonly Token[]): readonly Chunk[] {
  const chunks: Chunk[] = []
  let at = 0
  while (at < tokens.length) {
    const chunk = readChunk(tokens, at, chunks.at(-1))
    if (chunk === null) at += 1
    else {
      chunks.push(chunk)
      at = chunk.to
    }
  }
  return chunks
}

const particles = new Set(['up', 'down', 'out', 'off', 'back', 'away', 'forward', 'closer', 'apart'])
const relatives = new Set(['who', 'which', 'that', 'whose', 'whom', 'what'])
const nominal = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'SYM', 'X'])

function readChunk(tokens: readonly Token[], at: number, before: Chunk | undefined): Chunk | null {
  const token = tokens[at]
  if (token === undefined) return null
  const one = (kind: Chunk['kind']): Chunk => ({ kind, from: at, to: at + 1, head: at })
  if (token.upos === 'PUNCT') return closesQuote(tokens, at) ? one('quote') : readMark(token, one)
  if (token.upos === 'CCONJ') return one('and')
  if (token.upos === 'SCONJ') return one('clause')
  if (relatives.has(token.lemma) && (token.upos !== 'DET' || token.lemma !== 'that')) return one('relative')
  if (token.lemma === 'due' && tokens[at + 1]?.lemma === 'to' && tokens[at + 2]?.upos !== 'VERB')
    return { ...one('prep'), to: at + 2 }
  if (isParticle(token, before, at) && quantifier(tokens, at) === 0) return one('adverb')
  if (/^there$/iu.test(token.text) && tokens[at + 1]?.upos !== 'AUX' && before?.kind === 'np') return one('adverb')
  if (quantifier(tokens, at) > 0) return readNoun(tokens, at, quantifier(tokens, at))
  if (token.upos === 'ADP') return one('prep')
  if (isModifierOfObject(tokens, at, before)) return readNoun(tokens, at)
  if (startsVerb(tokens, at)) return readVerb(tokens, at)
  if (nominal.has(token.upos) || token.upos === 'PRON') return readNoun(tokens, at)
  if (token.upos === 'ADV' && (opensNoun(tokens, at) || isPart(tokens, at))) return readNoun(tokens, at)
  return one('adverb')
}

function isParticle(token: Token, before: Chunk | undefined, at: number): boolean {
  return particles.has(token.lemma) && before?.kind === 'vp' && before.to === at
}

function readMark(token: Token, one: (kind: Chunk['kind']) => Chunk): Chunk | null {
  if (token.text === ',') return one('comma')
  return /^[;:—–.?!]$/u.test(token.text) ? one('stop') : null
}

function opensNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.upos
  return next === 'NUM' || (next === 'ADJ' && tokens[at + 2] !== undefined && nominal.has(tokens[at + 2]?.upos ?? ''))
}

function startsVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.upos === 'VERB' || token?.upos === 'AUX') return true
  if (token?.upos !== 'PART' || token.lemma === "'s") return false
  const next = tokens.slice(at + 1).find((other) => other.upos !== 'ADV')
  return next?.upos === 'VERB' || next?.upos === 'AUX'
}

function readVerb(tokens: readonly Token[], from: number): Chunk {
  let to = from
  let head = from
  while (to < tokens.length) {
    const token = tokens[to]
    if (token === undefined || !(['AUX', 'PART', 'ADV', 'VERB'].includes(token.upos) || isLateAdverb(tokens, to))) break
    if (token.upos === 'ADV' && !leadsToVerb(tokens, to)) break
    if (token.upos === 'AUX' || token.upos === 'VERB') head = to
    if (to > from && token.lemma === 'to' && tokens[to - 1]?.upos !== 'PART' && head < to && head !== from - 1) break
    to += 1
    if (token.upos === 'VERB') break
  }
  return { kind: 'vp', from, to: Math.max(to, from + 1), head }
}

function leadsToVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at).find((token) => token.upos !== 'ADV' && token.upos !== 'PART')
  return next?.upos === 'VERB' || next?.upos === 'AUX'
}

function readNoun(tokens: readonly Token[], from: number, lead = 0): Chunk {
  let to = from + lead + 1
  let head = from
  while (to < tokens.length && continues(tokens, from, to)) to += 1
  const isHead = (at: number): boolean => ['NOUN', 'PROPN', 'PRON'].includes(tokens[at]?.upos ?? '')
  for (let at = from; at < to; at += 1) if (isHead(at) || (!isHead(head) && tokens[at]?.upos === 'NUM')) head = at
  return { kind: tellsTime(tokens, from, to) ? 'adverb' : 'np', from, to, head }
}

function continues(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || before === undefined) return false
  if (isRange(tokens, at)) return true
  if (/^(?:last|next|this)$/u.test(token.text) && timely.test(tokens[at + 1]?.text ?? '')) return false
  if (at === from + 1 && days.test(before.text) && /^(?:PROPN|DET|ADJ)$/u.test(token.upos)) return false
  if (token.lemma === "'s" && token.upos === 'PART') return before.upos === 'NOUN' || before.upos === 'PROPN'
  if (token.upos === 'PUNCT') return isQuote(token) && ['DET', 'ADJ', 'PART'].includes(before.upos)
  if (token.upos === 'DET' || token.upos === 'PRON') return before.upos === 'PART' || isPredeterminer(before)
  const owner = tokens.slice(from, at).findLastIndex((one) => one.lemma === "'s")
  const afterNoun = tokens.slice(from + owner + 1, at).some((one) => one.upos === 'NOUN' || one.upos === 'PROPN')
  const isOwner = before.upos !== 'PRON' || isPossessivePronoun(before)
  if (token.upos === 'VERB') return !afterNoun && isOwner && isModifier(tokens, at)
  if (token.upos === 'ADV') return !afterNoun && opensNoun(tokens, at)
  if (before.upos === 'PRON') return isPossessivePronoun(before)
  if (token.upos === 'ADJ' && afterNoun && before.upos !== 'PART')
    return (
      opensNoun(tokens, at - 1) ||
      tokens[at + 1]?.upos === 'AUX' ||
      (/^(?:chief|head|official|militant)$/u.test(token.lemma) && tokens[at + 1]?.lemma === 'of')
    )
  return nominal.has(token.upos)
}

/** "On Monday Graustark attacked": a day and a name are two phrases. */
const days = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u
const timely =
  /^(?:week|month|year|weekend|night|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[A-Z][a-z]+day|January|February|March|April|May|June|July|August|September|October|November|December)$/u

/** "3,000 to 4,000 soldiers" */
const isRange = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'to' && tokens[at - 1]?.upos === 'NUM' && tokens[at + 1]?.upos === 'NUM'

const isQuote = (token: Token): boolean => /^["“”‘’']$/u.test(token.text)
const isPredeterminer = (token: Token): boolean => ['all', 'both', 'such', 'half'].includes(token.lemma)
const isPossessivePronoun = (token: Token): boolean => /^(?:its|his|her|their|our|my|your)$/iu.test(token.text)

function isModifier(tokens: readonly Token[], at: number): boolean {
  return /(?:ing|ed|en)$/u.test(tokens[at]?.text ?? '') && ['NOUN', 'PROPN', 'ADJ'].includes(tokens[at + 1]?.upos ?? '')
}

/** An adjective on its own that says when: "shelled the town overnight". */
const tellsTime = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 &&
  /^(?:overnight|daily|weekly|monthly|nightly|early|late|earlier|later)$/iu.test(tokens[from]?.text ?? '')

/** "have long been fighting": an adjective tag on an adverb inside a verb group. */
const isLateAdverb = (tokens: readonly Token[], at: number): boolean =>
  /^(?:long|first|yet)$/u.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.upos === 'AUX' &&
  ['AUX', 'VERB'].includes(tokens[at + 1]?.upos ?? '')

/** How many words lead a number: "up to 16", "at least two", "as many as forty". */
function quantifier(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at, at + 4).map((token) => token.text.toLowerCase())
  const lead = leads.find((phrase) => phrase.every((word, index) => words[index] === word))
  return lead !== undefined && tokens[at + lead.length]?.upos === 'NUM' ? lead.length : 0
}

const leads = [
  'up to',
  'at least',
  'at most',
  'as many as',
  'more than',
  'less than',
  'fewer than',
  'no fewer than',
  'close to',
].map((phrase) => phrase.split(' '))

const isPart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'part' && tokens[at + 1]?.lemma === 'of'

/** "arrested suspected rebels": a participle right after a full verb belongs to its object. */
function isModifierOfObject(tokens: readonly Token[], at: number, before: Chunk | undefined): boolean {
  const verb = tokens[before?.head ?? -1]
  const isAfterPreposition = before?.kind === 'prep' && before.to === at
  const isAfterVerb = before?.kind === 'vp' && before.to === at && verb?.upos === 'VERB'
  const isFull = isAfterPreposition || (isAfterVerb && !/^(?:remain|stay|get)$/u.test(verb.lemma))
  return isFull && tokens[at]?.upos === 'VERB' && (tokens[at]?.text ?? '').endsWith('ed') && isModifier(tokens, at)
}

/** A mark right after a word, and not right before one: phrases do not run on across it. */
const closesQuote = (tokens: readonly Token[], at: number): boolean =>
  /^["”]$/u.test(tokens[at]?.text ?? '') && at > 0 && tokens[at - 1]?.end === tokens[at]?.start
