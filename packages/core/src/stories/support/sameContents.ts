import type { Claim } from '@fogline/model'
import { contentStems } from '../words/contentStems.ts'

/** Stems in common from which two sentences of two speakers say one thing, where nearly all of the shorter are among them. */
const fewest = 5

/** Share of the shorter content that the longer holds; at less, two say different things of one matter. */
const nearlyAll = 0.8

/** So many of them are no names: three villages in common are a list and no deed. */
const fewestCommon = 2

/** A stem that more claims have is no reason to compare them. */
const crowd = 60

/** Acts by which a speaker holds a thing to be so. */
const holding = new Set<Claim['act']>([
  'assert',
  'estimate',
  'confirm',
  'corroborate',
  'partially_confirm',
  'correct',
  'revise',
  'accuse',
  'claim_responsibility',
])

interface Content {
  readonly claim: Claim
  readonly stems: ReadonlySet<string>
  /** Stems of words that are no names. */
  readonly common: ReadonlySet<string>
  readonly numbers: readonly string[]
}

/** Pairs of claims that hold the same thing to be so in much the same words, by whomever: no number of the shorter is missing in the longer, and both are negated or neither. */
export function sameContents(claims: readonly Claim[]): readonly (readonly [string, string])[] {
  const contents = claims
    .filter(({ act }) => holding.has(act))
    .map(toContent)
    .filter(({ stems }) => stems.size >= fewest)
  const withStem = new Map<string, number[]>()
  for (const [at, { stems }] of contents.entries()) {
    for (const stem of stems) {
      const found = withStem.get(stem)
      if (found === undefined) withStem.set(stem, [at])
      else found.push(at)
    }
  }
  const shared = new Map<number, number>()
  for (const group of withStem.values()) {
    if (group.length > crowd) continue
    for (const [from, a] of group.entries()) {
      for (const b of group.slice(from + 1))
        shared.set(a * contents.length + b, (shared.get(a * contents.length + b) ?? 0) + 1)
    }
  }
  return [...shared].flatMap(([pair, count]) => {
    const [a, b] = [contents[Math.floor(pair / contents.length)], contents[pair % contents.length]]
    return a !== undefined && b !== undefined && count >= fewest && isSame(a, b, count)
      ? [[a.claim.id, b.claim.id] as const]
      : []
  })
}

function isSame(a: Content, b: Content, shared: number): boolean {
  return (
    a.claim.article !== b.claim.article &&
    a.claim.negated === b.claim.negated &&
    shared >= Math.min(a.stems.size, b.stems.size) * nearlyAll &&
    [...a.common].filter((stem) => b.common.has(stem)).length >= fewestCommon &&
    (a.stems.size <= b.stems.size ? holdsNumbers(b, a) : holdsNumbers(a, b))
  )
}

function holdsNumbers(longer: Content, shorter: Content): boolean {
  return shorter.numbers.every((number) => longer.numbers.includes(number))
}

const numberWords =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen)s?\b/gi

function toContent(claim: Claim): Content {
  const text = claim.content.map((part) => part.text).join(' ')
  const stems = contentStems(text)
  const words = text.match(numberWords)?.map((word) => word.toLowerCase()) ?? []
  const common = new Set(contentStems(text.replace(/\p{Lu}[\p{L}’'-]*/gu, ' ')))
  return { claim, stems: new Set(stems), common, numbers: [...stems.filter((stem) => /^\p{N}/u.test(stem)), ...words] }
}
