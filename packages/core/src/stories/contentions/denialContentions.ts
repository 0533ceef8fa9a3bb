import type { Claim, Contention, DenialCase, Position, Transfer, TransferCase } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { contentStems } from '../words/contentStems.ts'
import { answersTo } from './answersTo.ts'
import { isDenial } from './denials.ts'
import { deniedTransfers } from './deniedTransfers.ts'
import { findRivals } from './findRivals.ts'
import type { Likeness } from './likeness.ts'
import { partTopics, toldParts } from './partTopics.ts'
import { toPosition } from './position.ts'
import { toContention } from './toContention.ts'
import { verbFor } from './verbFor.ts'

/** Denials of the neighbourhood: against another party's claim, and, of transfers, to be set beside whoever tells them. */
export interface Denials {
  readonly contentions: readonly Contention[]
  readonly cases: readonly (DenialCase | TransferCase)[]
}

/** Finds what each denial denies. A denial that speaks of a transfer becomes a case, since others may tell the transfer elsewhere. */
export function findDenials(scene: Scene, likeness: Likeness, storyOf: (article: string) => string): Denials {
  const voices = scene.claims.filter((claim) => scene.voiceOf(claim.article) === claim.article)
  const denials = voices.filter(isDenial).map((denial) => {
    const rivals = findRivals(denial, voices, { scene, likeness, storyOf })
    const around = rivals.length > 0 ? [ownAccount(denial, voices), answersTo([denial, ...rivals], voices)] : [[], []]
    const positions = [denial, ...(around[0] ?? []), ...rivals, ...(around[1] ?? [])]
    return { denial, rivals: rivals.length, positions: positions.map((claim) => toPosition(claim, scene)) }
  })
  const cases = denials.flatMap(({ denial, rivals, positions }) =>
    [...topicsOf(denial, scene), ...partTopics(denial, denial.speaker?.entity ?? null, scene)].map(
      (topic): DenialCase => {
        const words = topicOf(denial)
        return { kind: 'denial', id: denial.id, topic, words, speaker: denial.speaker?.text ?? null, positions, rivals }
      },
    ),
  )
  const withCase = new Set(cases.map(({ id }) => id))
  const contentions = denials
    .filter(({ denial }) => !withCase.has(denial.id))
    .flatMap(({ denial, rivals, positions }) => {
      const contention = toDenial({ words: topicOf(denial), speaker: denial.speaker?.text ?? null, positions, rivals })
      return contention === null ? [] : [contention]
    })
  return { contentions, cases: [...cases, ...toldTransfers(scene), ...toldParts(voices, scene)] }
}

/** So many who tell a transfer are set against a denial: of thousands, the first of each source says it as well. */
const mostTold = 60

/** Denials of one transfer, each against what its neighbourhood says and against those who tell the transfer as anything but denied. */
export function denialContentions(cases: readonly (DenialCase | TransferCase)[]): readonly Contention[] {
  const told = firstOfEach(cases.flatMap((one) => (one.kind === 'transfer' ? [one.position] : [])))
  const denials = cases.filter((one) => one.kind === 'denial')
  return denials.flatMap((denial) => {
    const { words, speaker, positions, rivals } = denial
    const others = told.filter((position) => isAgainst(denial, position)).slice(0, mostTold)
    const contention = toDenial({
      words,
      speaker,
      positions: [...positions, ...others],
      rivals: rivals + others.length,
    })
    return contention === null ? [] : [contention]
  })
}

/** The ids of what is told and denied by somebody else, also where so many tell it that no contention shows them all. */
export function deniedCases(cases: readonly (DenialCase | TransferCase)[]): ReadonlySet<string> {
  const denials = cases.filter((one) => one.kind === 'denial')
  const deniers = [...new Map(denials.map((denial) => [denial.positions[0]?.holder?.entity ?? null, denial])).values()]
  const told = cases.filter((one) => one.kind === 'transfer')
  return new Set(
    told.filter(({ position }) => deniers.some((denial) => isAgainst(denial, position))).map(({ id }) => id),
  )
}

function isAgainst({ positions }: DenialCase, { holder }: Position): boolean {
  const denier = positions[0]?.holder?.entity ?? null
  return denier === null || holder?.entity !== denier
}

/** All where they are few; else the first of each source and of each article that tells it itself, the rest behind them. */
function firstOfEach(told: readonly Position[]): readonly Position[] {
  if (told.length <= mostTold) return told
  const firsts = new Map<string, Position>()
  for (const position of told) {
    const key = position.holder?.entity ?? position.holder?.text ?? `article ${position.evidence[0]?.article}`
    if (!firsts.has(key)) firsts.set(key, position)
  }
  const chosen = new Set(firsts.values())
  const isNamed = ({ holder }: Position) => (holder === null ? 1 : 0)
  return [
    ...[...chosen].sort((a, b) => isNamed(a) - isNamed(b)),
    ...told.filter((position) => !chosen.has(position)),
  ].slice(0, 2 * mostTold)
}

function toDenial({
  words,
  speaker,
  positions,
  rivals,
}: Pick<DenialCase, 'words' | 'speaker' | 'positions' | 'rivals'>): Contention | null {
  const denier = positions[0]?.holder?.text ?? speaker ?? 'A source'
  return toContention({
    topic: words,
    type: 'denial',
    positions,
    comparable: true,
    because: `${denier} ${verbFor(denier, ['denies', 'deny'])} what ${rivals === 1 ? 'another source says' : 'others say'}.`,
    by: 'contentions/denial',
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

/** The transfers that a denial speaks of, as topics. Whoever denies one of which the article names no supplier is taken for the supplier, unless it receives. */
function topicsOf(denial: Claim, scene: Scene): readonly string[] {
  const own = scene.transfers.filter(
    (transfer) => transfer.claims.includes(denial.id) || (transfer.stage === 'denied' && inSentence(transfer, denial)),
  )
  const denier = denial.speaker?.entity ?? null
  const meant = deniedTransfers(denial, scene).map((transfer) =>
    transfer.supplier === null && sideOf(transfer.recipient, scene) !== sideOf(denier, scene)
      ? { ...transfer, supplier: denier }
      : transfer,
  )
  return [...new Set([...own, ...meant].flatMap((transfer) => partiesKey(transfer, scene)))].sort()
}

function sideOf(party: string | null, scene: Scene): string | null {
  const entity = scene.entityOf(party)
  return entity === null ? null : (entity.country ?? entity.id)
}

/** Transfers that articles tell as anything but denied. */
function toldTransfers(scene: Scene): readonly TransferCase[] {
  return scene.transfers
    .filter((transfer) => transfer.stage !== 'denied' && scene.voiceOf(transfer.article) === transfer.article)
    .flatMap((transfer) =>
      partiesKey(transfer, scene).map(
        (topic): TransferCase => ({
          kind: 'transfer',
          id: transfer.id,
          topic,
          position: toPosition(transfer, scene),
        }),
      ),
    )
}

function inSentence(transfer: Transfer, denial: Claim): boolean {
  return transfer.evidence.some(
    (e) => e.article === denial.article && e.start < denial.sentence.end && denial.sentence.start < e.end,
  )
}

function partiesKey(transfer: Transfer, scene: Scene): readonly string[] {
  const [supplier, recipient] = [sideOf(transfer.supplier, scene), sideOf(transfer.recipient, scene)]
  const item = contentStems(transfer.item).at(-1)
  if (supplier === null || recipient === null || item === undefined || /^\d/.test(item)) return []
  return [JSON.stringify(['transfer', supplier, recipient, item])]
}

function contentOf(claim: Claim): string {
  return claim.content.map((part) => part.text).join(' ')
}

function topicOf(denial: Claim): string {
  const words = contentOf(denial).split(/\s+/)
  return words.length > 16 ? `${words.slice(0, 16).join(' ')} …` : words.join(' ')
}
