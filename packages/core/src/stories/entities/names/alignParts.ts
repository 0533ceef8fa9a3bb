import { countSlips } from './countSlips.ts'
import { areNicknames } from './nicknames.ts'
import { looseKey } from './soundKeys.ts'
import { type NamePart, type NameParts, toPart } from './toNameParts.ts'

/** How two words of two names go together. */
export type PairKind =
  | 'same'
  | 'transcription'
  | 'vowels'
  | 'nickname'
  | 'initial'
  | 'consonants'
  | 'slips'
  | 'different'

/** A word of the one name with its match in the other. */
export interface PartPair {
  readonly a: NamePart
  readonly b: NamePart
  readonly kind: PairKind
  readonly slips: number
}

/** Two names laid side by side: what goes together, and what only one of them has. */
export interface Alignment {
  readonly a: NameParts
  readonly b: NameParts
  readonly pairs: readonly PartPair[]
  readonly extra: readonly NamePart[]
  readonly reordered: boolean
  /** Words written together in one name and apart in the other. */
  readonly respaced: boolean
}

const preference: readonly PairKind[] = [
  'same',
  'transcription',
  'nickname',
  'vowels',
  'initial',
  'consonants',
  'slips',
  'different',
]

/** Lays two names side by side, the likest words first, so that each word is used once. */
export function alignParts(a: NameParts, b: NameParts): Alignment {
  const left = respace(a.parts, b.parts)
  const right = respace(b.parts, left.parts)
  const rough = a.rough !== b.rough
  const options = left.parts.flatMap((x, i) => right.parts.map((y, j) => ({ i, j, pair: toPair(x, y, rough) })))
  options.sort(
    (p, q) => rank(p.pair) - rank(q.pair) || Math.abs(p.i - p.j) - Math.abs(q.i - q.j) || p.i - q.i || p.j - q.j,
  )
  const [usedA, usedB] = [new Set<number>(), new Set<number>()]
  const chosen = options.filter(({ i, j }) => {
    if (usedA.has(i) || usedB.has(j)) return false
    usedA.add(i)
    usedB.add(j)
    return true
  })
  const inOrder = chosen.filter(({ pair }) => pair.kind !== 'different').sort((p, q) => p.i - q.i)
  return {
    a,
    b,
    pairs: chosen.map(({ pair }) => pair),
    extra: [...left.parts.filter((_, i) => !usedA.has(i)), ...right.parts.filter((_, j) => !usedB.has(j))],
    reordered: inOrder.some(({ j }, at) => at > 0 && j < (inOrder[at - 1]?.j ?? 0)),
    respaced: left.respaced || right.respaced,
  }
}

function rank({ kind, slips }: PartPair): number {
  return preference.indexOf(kind) * 100 + slips
}

function toPair(a: NamePart, b: NamePart, rough: boolean): PartPair {
  const pair = (kind: PairKind, slips = 0): PartPair => ({ a, b, kind, slips })
  if (a.word === b.word) return pair('same')
  if (a.initial || b.initial) return pair(a.word[0] === b.word[0] ? 'initial' : 'different', 9)
  if (a.fixed || b.fixed) return pair('different', 9)
  if (a.sound === b.sound) return pair('transcription')
  if (areNicknames(a.word, b.word)) return pair('nickname')
  if (a.loose === b.loose) return pair('vowels')
  if (rough && a.bones.length > 1 && a.bones === b.bones) return pair('consonants')
  const slips = Math.min(countSlips(a.word, b.word), countSlips(a.sound, b.sound))
  return pair(slips <= Math.max(1, Math.min(a.word.length, b.word.length) * 0.35) ? 'slips' : 'different', slips)
}

/** Joins neighbours that the other name writes as one word. */
function respace(
  parts: readonly NamePart[],
  others: readonly NamePart[],
): { readonly parts: readonly NamePart[]; readonly respaced: boolean } {
  const whole = new Map(others.map((part) => [part.loose, part]))
  const at = parts.findIndex((part, i) => {
    const next = parts[i + 1]
    const one = next === undefined ? undefined : whole.get(looseKey(part.word + next.word))
    return one !== undefined && !parts.some((other) => other.loose === one.loose)
  })
  const [first, second] = [parts[at], parts[at + 1]]
  if (at < 0 || first === undefined || second === undefined) return { parts, respaced: false }
  const joined = toPart(first.word + second.word, 1, first.father)
  return { parts: respace([...parts.slice(0, at), joined, ...parts.slice(at + 2)], others).parts, respaced: true }
}
