import type { TaggedSentence, Token } from '@fogline/model'
import { compoundTag } from './compoundTag.ts'

/** From the first to behind the last of tokens that are one written word. */
interface Group {
  readonly from: number
  readonly to: number
}

/** Words that hyphens join ("120-kilometer") become one, as readers count them; ranges of numbers ("10-15") stay three. */
export function mergeHyphens(sentence: TaggedSentence): TaggedSentence {
  const { tokens } = sentence
  const groups = toGroups(tokens)
  if (groups.length === tokens.length) return sentence
  const places = groups.flatMap(({ from, to }, at) => Array<number>(to - from).fill(at))
  const merged = groups.map(({ from, to }) => {
    const token = toCompound(tokens.slice(from, to), tokens)
    return { ...token, head: token.head === null ? null : (places[token.head] ?? null) }
  })
  return { ...sentence, tokens: merged }
}

function toGroups(tokens: readonly Token[]): readonly Group[] {
  const groups: Group[] = []
  for (let from = 0; from < tokens.length; from = groups.at(-1)?.to ?? tokens.length) {
    groups.push({ from, to: endOfCompound(tokens, from) })
  }
  return groups
}

const hyphen = /^[-‐‑]$/u
const word = /^[\p{L}\p{N}]/u
const number = /^\d[\d.,]*$/u

function endOfCompound(tokens: readonly Token[], from: number): number {
  if (!word.test(tokens[from]?.text ?? '')) return from + 1
  let to = from + 1
  while (isJoined(tokens, to)) to += 2
  const isRange = to === from + 3 && number.test(tokens[from]?.text ?? '') && number.test(tokens[from + 2]?.text ?? '')
  return isRange ? from + 1 : to
}

/** Does a hyphen stand here, with no space around it, and a word behind it? */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || mark === undefined || after === undefined) return false
  return hyphen.test(mark.text) && before.end === mark.start && mark.end === after.start && word.test(after.text)
}

/** One token of several; of those that lead out of the group the one nearest to the root leads, so that no circle comes about. */
function toCompound(parts: readonly Token[], tokens: readonly Token[]): Token {
  const lead = parts.reduce((best, part) => (depthOf(part, tokens) <= depthOf(best, tokens) ? part : best))
  if (parts.length === 1) return lead
  const text = parts.map((part) => part.text).join('')
  const [start, end] = [Math.min(...parts.map((part) => part.start)), Math.max(...parts.map((part) => part.end))]
  return { ...lead, start, end, text, lemma: text.toLowerCase(), upos: compoundTag(parts, lead) }
}

function depthOf(token: Token, tokens: readonly Token[]): number {
  let depth = 0
  for (let at = token.head; at !== null && depth < tokens.length; at = tokens[at]?.head ?? null) depth += 1
  return depth
}
