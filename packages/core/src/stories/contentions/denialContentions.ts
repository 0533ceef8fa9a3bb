import type { Claim, Contention, Position, Transfer } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { contentStems } from '../words/contentStems.ts'
import { findRivals } from './findRivals.ts'
import type { Likeness } from './likeness.ts'
import { toPosition } from './position.ts'
import { toContention } from './toContention.ts'

/** To call a thing small is not to deny it. */
const playsDown = /\b(?:down|minimi[sz])/i

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
      ...(rivals.length > 0 ? ownAccount(denial, voices) : []).map((claim) => toPosition(claim, scene)),
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

/** What the denier says instead, in the same sentence or right after: "lost 21 men, not 300, she said". */
function ownAccount(denial: Claim, voices: readonly Claim[]): readonly Claim[] {
  return voices.filter(
    (claim) =>
      claim.id !== denial.id &&
      claim.article === denial.article &&
      claim.act === 'assert' &&
      claim.speaker !== null &&
      claim.speaker.entity === denial.speaker?.entity &&
      claim.sentence.start >= denial.sentence.start &&
      claim.sentence.start - denial.sentence.end < 40,
  )
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
