import type { Claim, Contention, Position, Transfer } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { contentStems } from '../words/contentStems.ts'
import { type Likeness, sharedStems } from './likeness.ts'
import { toPosition } from './position.ts'
import { toContention } from './toContention.ts'

/** Likeness from which another party's claim is taken to be what a denial is about; tuned on the example pages. */
const aboutTheSame = 0.45
/** The same where the denial itself points back to what was said ("such claims"). */
const pointedAt = 0.25
const pointsToClaims =
  /\b(?:such|these|those|this|that)\s+(?:\w+\s+)?(?:claims?|accusations?|allegations?|assertions?|charges?|reports?)\b/i

/** So many rivals at most: those most alike. */
const mostRivals = 3

/** To call a thing small is not to deny it. */
const playsDown = /\b(?:down|minimi[sz])/i

interface Looks {
  readonly scene: Scene
  readonly likeness: Likeness
  readonly storyOf: (article: string) => string
}

/** Denials against what they deny: another party's claim, or a transfer that others tell. */
export function denialContentions(
  scene: Scene,
  likeness: Likeness,
  storyOf: (article: string) => string,
): readonly Contention[] {
  const voices = scene.claims.filter((claim) => scene.voiceOf(claim.article) === claim.article)
  const denials = voices.filter(
    (claim) => (claim.act === 'deny' || claim.act === 'reject_claim') && !playsDown.test(claim.cue.text),
  )
  return denials.flatMap((denial) => {
    const rivals = findRivals(denial, voices, { scene, likeness, storyOf })
    const transfers = deniedTransfers(denial, scene)
    const positions: readonly Position[] = [
      toPosition(denial, scene),
      ...rivals.map((claim) => toPosition(claim, scene)),
      ...transfers.map((transfer) => toPosition(transfer, scene)),
    ]
    const contention = toContention({
      topic: topicOf(denial),
      type: 'denial',
      positions,
      comparable: true,
      because: `${denial.speaker?.text ?? 'A source'} denies what ${rivals.length + transfers.length === 1 ? 'another source says' : 'others say'}.`,
      by: 'contentions/denial',
    })
    return contention === null ? [] : [contention]
  })
}

function isRival(claim: Claim, denial: Claim, scene: Scene): boolean {
  if (claim.id === denial.id || claim.act === 'deny' || claim.act === 'reject_claim') return false
  const [a, b] = [scene.entityOf(claim.speaker?.entity ?? null), scene.entityOf(denial.speaker?.entity ?? null)]
  if (a !== null && b !== null && (a.id === b.id || (a.country !== null && a.country === b.country))) return false
  return true
}

/** The claims that a denial is about: the one it names, else those of its story that are most alike. */
function findRivals(denial: Claim, voices: readonly Claim[], looks: Looks): readonly Claim[] {
  const others = voices.filter((claim) => isRival(claim, denial, looks.scene))
  const named = others.filter((claim) => claim.id === denial.denies)
  const alike = others
    .filter((claim) => claim.id !== denial.denies && looks.storyOf(claim.article) === looks.storyOf(denial.article))
    .map((claim) => ({ claim, score: alikeness(claim, denial, looks) }))
    .filter(({ claim, score }) => score >= (isPointedAt(claim, denial) ? pointedAt : aboutTheSame))
    .sort((a, b) => b.score - a.score || (a.claim.id < b.claim.id ? -1 : 1))
    .map(({ claim }) => claim)
  return [...named, ...alike].slice(0, mostRivals)
}

function isPointedAt(claim: Claim, denial: Claim): boolean {
  const before = claim.article === denial.article && claim.sentence.start <= denial.sentence.start
  return before && pointsToClaims.test(denial.sentence.text)
}

function alikeness(claim: Claim, denial: Claim, { likeness, scene }: Looks): number {
  const [a, b] = [contentOf(claim), contentOf(denial)]
  const near = claim.article === denial.article && Math.abs(claim.sentence.start - denial.sentence.start) < 1500
  const shared = sharedStems(a, b)
  if (sharesNumber(a, b) && shared >= 1) return Math.max(aboutTheSame, likeness(a, b))
  if (accuses(claim, denial, scene) && shared >= 1) return Math.max(aboutTheSame, likeness(a, b))
  return shared >= (near ? 2 : 3) ? likeness(a, b) : 0
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
  const mentions = scene.readings.find(({ article }) => article.id === claim.article)?.layers.mentions ?? []
  return mentions
    .filter((m) => claim.sentence.start <= m.start && m.end <= claim.sentence.end)
    .map((m) => scene.entityOf(m.entity))
    .some((e) => e !== null && (e.id === denier.id || (e.country !== null && e.country === denier.country)))
}

/** Transfers between the same parties and of the same kind of thing as the denial speaks of, told by others as anything but denied. */
function deniedTransfers(denial: Claim, scene: Scene): readonly Transfer[] {
  const own = scene.transfers.filter(
    (transfer) => transfer.claims.includes(denial.id) || (transfer.stage === 'denied' && inSentence(transfer, denial)),
  )
  const keys = new Set(own.flatMap((transfer) => partiesKey(transfer, scene)))
  return scene.transfers.filter(
    (transfer) =>
      transfer.stage !== 'denied' &&
      scene.voiceOf(transfer.article) === transfer.article &&
      partiesKey(transfer, scene).some((key) => keys.has(key)),
  )
}

function inSentence(transfer: Transfer, denial: Claim): boolean {
  return transfer.evidence.some(
    (e) => e.article === denial.article && e.start < denial.sentence.end && denial.sentence.start < e.end,
  )
}

function partiesKey(transfer: Transfer, scene: Scene): readonly string[] {
  const [supplier, recipient] = [scene.entityOf(transfer.supplier), scene.entityOf(transfer.recipient)]
  const item = contentStems(transfer.item).at(-1)
  if (supplier === null || recipient === null || item === undefined) return []
  return [JSON.stringify([supplier.country ?? supplier.id, recipient.country ?? recipient.id, item])]
}

function contentOf(claim: Claim): string {
  return claim.content.map((part) => part.text).join(' ')
}

function topicOf(denial: Claim): string {
  const words = contentOf(denial).split(/\s+/)
  return words.length > 16 ? `${words.slice(0, 16).join(' ')} …` : words.join(' ')
}
