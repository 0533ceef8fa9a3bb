import { type Claim, hashId, type NewsEvent, type Statement, type Track, type Transfer } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { contentStems } from '../words/contentStems.ts'
import type { UnionFind } from '../words/createUnionFind.ts'
import { overlap } from '../words/overlap.ts'
import { sameContents } from './sameContents.ts'

/** Share of stems from which two claims of one speaker are one claim; lower would join what the speaker said on other things. */
const sameClaim = 0.7

interface SameInput {
  readonly tracks: readonly Track[]
  /** Statements that versions of a page go on to make, in pairs. */
  readonly kept: readonly (readonly [string, string])[]
  /** Ids of statements that no page makes any more: never one with what took their place. */
  readonly gone: ReadonlySet<string>
  /** What people decided. */
  readonly sets: UnionFind
}

/** For each claim, figure, news event and transfer: the statements in all articles that say the same. Keyed by id. */
export function sameStatements(
  scene: Scene,
  events: readonly NewsEvent[],
  { tracks, kept, gone, sets }: SameInput,
): ReadonlyMap<string, readonly Statement[]> {
  const statements: readonly Statement[] = [...scene.claims, ...scene.figures, ...scene.transfers]
  joinByKey(statements, (statement) => wordsKey(statement, scene), sets.join)
  joinClaims(scene, gone, sets.join)
  for (const [one, other] of sameContents(scene.claims.filter(({ id }) => !gone.has(id)))) sets.join(one, other)
  for (const [before, after] of kept) sets.join(before, after)
  joinByKey(scene.transfers, (transfer) => transferKey(transfer, scene), sets.join)
  for (const track of tracks) {
    for (const point of track.points)
      if (point.to !== null && (point.relation === 'same' || point.relation === 'restates'))
        sets.join(point.figure, point.to)
  }
  const groups = new Map<string, Statement[]>()
  for (const statement of statements)
    groups.set(sets.find(statement.id), [...(groups.get(sets.find(statement.id)) ?? []), statement])
  const result = new Map<string, readonly Statement[]>()
  for (const statement of statements) result.set(statement.id, groups.get(sets.find(statement.id)) ?? [])
  for (const event of events)
    result.set(
      event.id,
      event.members.flatMap((id) => scene.statement(id) ?? []),
    )
  return result
}

function joinByKey(
  statements: readonly Statement[],
  toKey: (statement: never) => string | null,
  join: (a: string, b: string) => void,
): void {
  const first = new Map<string, string>()
  for (const statement of statements) {
    const key = toKey(statement as never)
    if (key === null) continue
    const other = first.get(key)
    if (other === undefined) first.set(key, statement.id)
    else join(other, statement.id)
  }
}

/** Copies say the same where they use the same words for it, in the same sentence: two who condemn “the attack” say two things. */
function wordsKey(statement: Statement, scene: Scene): string | null {
  const words =
    statement.kind === 'claim'
      ? `${statement.content.map((part) => part.text).join(' ')} ${statement.sentence.text}`
      : statement.kind === 'figure'
        ? `${statement.text} ${statement.sentence.text}`
        : statement.evidence.map((e) => e.text).join(' ')
  const extra = statement.kind === 'transfer' ? statement.item : ''
  return hashId([statement.kind, scene.voiceOf(statement.article), contentStems(words).join(' '), extra])
}

function joinClaims(scene: Scene, gone: ReadonlySet<string>, join: (a: string, b: string) => void): void {
  const bySpeaker = new Map<string, { readonly claim: Claim; readonly stems: ReadonlySet<string> }[]>()
  for (const claim of scene.claims) {
    const speaker = scene.entityOf(claim.speaker?.entity ?? null)
    if (speaker === null || speaker.type === 'unnamed' || gone.has(claim.id)) continue
    const stems = new Set(claim.content.flatMap((part) => contentStems(part.text)))
    const others = bySpeaker.get(speaker.id) ?? []
    for (const other of others) {
      if (stems.size > 3 && other.stems.size > 3 && overlap(stems, other.stems) >= sameClaim)
        join(other.claim.id, claim.id)
    }
    bySpeaker.set(speaker.id, [...others, { claim, stems }])
  }
}

/** Two transfers are one where parties, item and stage are the same. */
export function transferKey(transfer: Transfer, scene: Scene): string | null {
  const [supplier, recipient] = [scene.entityOf(transfer.supplier), scene.entityOf(transfer.recipient)]
  const item = contentStems(transfer.item).at(-1)
  if (supplier === null || recipient === null || item === undefined) return null
  return hashId(['transfer', supplier.country ?? supplier.id, recipient.country ?? recipient.id, item, transfer.stage])
}
