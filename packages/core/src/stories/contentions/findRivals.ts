import type { Claim } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { contentStems } from '../words/contentStems.ts'
import { declines, isBare, isDenial, isNegated, wordsOfDenial } from './denials.ts'
import { deniedTransfers } from './deniedTransfers.ts'
import { type Likeness, sharedStems } from './likeness.ts'

/** Likeness from which another party's claim is taken to be what a denial is about; tuned on the example pages. */
const aboutTheSame = 0.45
/** The same where the denial itself points back to what was said ("such claims"). */
const pointedAt = 0.25
/** The same between articles of different stories, which share words by chance. */
const acrossStories = 0.55
const pointsToClaims =
  /\b(?:such|these|those|this|that)\s+(?:\w+\s+)?(?:claims?|accusations?|allegations?|assertions?|charges?|reports?)\b/i
/** So many rivals at most: those most alike. */
const mostRivals = 4

interface Looks {
  readonly scene: Scene
  readonly likeness: Likeness
  readonly storyOf: (article: string) => string
}

/** The claims that a denial is about: the one that it names, what says the same as that one, and those most alike. */
export function findRivals(denial: Claim, voices: readonly Claim[], looks: Looks): readonly Claim[] {
  const others = voices.filter((claim) => isRival(claim, denial, looks.scene))
  const told = new Set(deniedTransfers(denial, looks.scene).flatMap(({ claims }) => claims))
  const last = told.size === 0 ? lastBefore(denial, others)?.id : undefined
  const named = others.filter(({ id }) => id === denial.denies || id === last || told.has(id))
  const retold = others.filter((claim) =>
    named.some((target) => target.id !== claim.id && saysSame(claim, target, looks)),
  )
  const alike = others
    .map((claim) => ({ claim, score: alikeness(claim, denial, looks), least: leastFor(claim, denial, looks) }))
    .filter(({ score, least }) => score >= least)
    .sort((a, b) => b.score - a.score || (a.claim.id < b.claim.id ? -1 : 1))
    .map(({ claim }) => claim)
  const found = [...new Set([...named, ...retold, ...alike])].slice(0, mostRivals)
  return [...new Set([...found, ...others.filter((claim) => found.some((rival) => accusesAfter(claim, rival)))])]
}

/** Whoever denies a deed is also set against the accusation that follows the account of it. */
function accusesAfter(claim: Claim, rival: Claim): boolean {
  const distance = claim.sentence.start - rival.sentence.end
  return claim.act === 'accuse' && claim.article === rival.article && distance >= 0 && distance < 900
}

function isRival(claim: Claim, denial: Claim, scene: Scene): boolean {
  if (claim.id === denial.id || isDenial(claim) || declines(claim)) return false
  if (isNegated(claim) && !isNegated(denial)) return false
  const [a, b] = [scene.entityOf(claim.speaker?.entity ?? null), scene.entityOf(denial.speaker?.entity ?? null)]
  if (a !== null && b !== null && (a.id === b.id || (a.country !== null && a.country === b.country))) return false
  return true
}

/** What a bare denial ("again denied the transfer") is about: the last thing that another said before it in the article. */
function lastBefore(denial: Claim, others: readonly Claim[]): Claim | undefined {
  if (!isBare(denial)) return undefined
  const before = (claim: Claim) =>
    claim.article === denial.article &&
    claim.sentence.start < denial.sentence.start &&
    denial.sentence.start - claim.sentence.end < 900
  const words = new Set(contentStems(contentOf(denial)))
  const near = others.filter(
    (claim) => before(claim) && (claim.act === 'assert' || claim.act === 'accuse' || claim.act === 'estimate'),
  )
  return near.findLast((claim) => contentStems(contentOf(claim)).some((stem) => words.has(stem))) ?? near.at(-1)
}

function saysSame(claim: Claim, target: Claim, { likeness }: Looks): boolean {
  const [a, b] = [contentOf(claim), contentOf(target)]
  return claim.article !== target.article && sharedStems(a, b) >= 4 && likeness(a, b) >= acrossStories
}

function leastFor(claim: Claim, denial: Claim, { storyOf }: Looks): number {
  if (storyOf(claim.article) !== storyOf(denial.article)) return acrossStories
  const before = claim.article === denial.article && claim.sentence.start <= denial.sentence.start
  return before && pointsToClaims.test(denial.sentence.text) ? pointedAt : aboutTheSame
}

function alikeness(claim: Claim, denial: Claim, looks: Looks): number {
  const [a, b] = [contentOf(claim), wordsOfDenial(denial, looks.scene)]
  const shared = sharedStems(a, b)
  if ((shared >= 4 || (shared >= 2 && sharesNumber(a, b))) && namesOutlet(denial, claim, looks.scene))
    return 1 + looks.likeness(a, b)
  if (shared >= 1 && namesSpeaker(denial, claim) && areNearInTime(claim, denial, looks.scene))
    return Math.max(acrossStories, looks.likeness(a, b))
  if (looks.storyOf(claim.article) !== looks.storyOf(denial.article)) return shared >= 4 ? looks.likeness(a, b) : 0
  const near = claim.article === denial.article && Math.abs(claim.sentence.start - denial.sentence.start) < 1500
  const tied = sharesNumber(a, b) || accuses(claim, denial, looks.scene) || namesSpeaker(denial, claim)
  if (tied && shared >= 1) return Math.max(aboutTheSame, looks.likeness(a, b))
  return shared >= (near ? 2 : 3) ? looks.likeness(a, b) : 0
}

/** A number of two digits and more that both name is seldom chance. */
function sharesNumber(a: string, b: string): boolean {
  const numbers = (text: string) => new Set(text.match(/\d[\d,.]*\d/g) ?? [])
  const other = numbers(b)
  return [...numbers(a)].some((n) => other.has(n))
}

/** Does the claim accuse the side of whoever denies? */
function accuses(claim: Claim, denial: Claim, scene: Scene): boolean {
  const denier = scene.entityOf(denial.speaker?.entity ?? null)
  if (claim.act !== 'accuse' || denier === null) return false
  const mentions = scene.reading(claim.article)?.layers.mentions ?? []
  return mentions
    .filter((m) => claim.sentence.start <= m.start && m.end <= claim.sentence.end)
    .some((m) => {
      const entity = scene.entityOf(m.entity)
      const sameSide =
        entity !== null && (entity.id === denier.id || (entity.country !== null && entity.country === denier.country))
      return sameSide || firstName(m.text) === firstName(denier.name)
    })
}

/** "The report in The Evening Star": does the denial name the paper that the claim stands in? */
function namesOutlet(denial: Claim, claim: Claim, scene: Scene): boolean {
  const { outlet } = scene.article(claim.article)
  return (
    outlet !== null && claim.article !== denial.article && denial.sentence.text.includes(outlet.replace(/^The /, ''))
  )
}

/** Days within which "the claim by X" is one of them. */
const daysOfClaim = 3

function areNearInTime(a: Claim, b: Claim, scene: Scene): boolean {
  const [x, y] = [a, b].map(({ article }) => Date.parse(scene.article(article).publishedAt?.slice(0, 10) ?? ''))
  return x !== undefined && y !== undefined && Math.abs(x - y) <= daysOfClaim * 86_400_000
}

/** "A claim by Karsk", "the Karsk claim": does the denial name them for the claim? */
function namesSpeaker(denial: Claim, claim: Claim): boolean {
  const name = firstName(claim.speaker?.text ?? '')
  const claimant =
    /(\p{Lu}[\p{L}-]{3,})(?:['’]s)?\s+claims?\b|\bclaims?\s+(?:by|from|of)\s+(?:the\s+)?(\p{Lu}[\p{L}-]{3,})/u.exec(
      contentOf(denial),
    )
  return name !== null && claimant !== null && (claimant[1] ?? claimant[2]) === name
}

/** The first capitalised word of four letters and more: the state in "the Karsk Defence Ministry". */
function firstName(text: string): string | null {
  return /\p{Lu}[\p{L}-]{3,}/u.exec(text)?.[0] ?? null
}

function contentOf(claim: Claim): string {
  return claim.content.map((part) => part.text).join(' ')
}
