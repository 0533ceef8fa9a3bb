import type { Claim, Entity, Evidence, Statement } from '@fogline/model'
import { sentenceOf } from '../../contentions/position.ts'
import { holderOf } from '../../scene/holderOf.ts'
import type { LookUps } from './lookUps.ts'

/** Someone through whom an account passed, as the article words it. */
export interface Teller {
  readonly text: string
  readonly entity: Entity | null
  readonly evidence: Evidence
}

/** Words that are the deed itself: whoever tells that another promised it is the source, and not who promised. */
const deeds = new Set<Claim['act']>(['promise', 'threaten', 'urge'])

/** Who an article has it from: the nearest teller first, the first source last. Empty where the article says it itself. */
export function tellersOf(statement: Statement, lookUps: LookUps): readonly Teller[] {
  const { scene } = lookUps
  const evidence = sentenceOf(statement, scene)
  const holder = holderOf(statement, scene)
  const claim = claimOf(statement, lookUps)
  const last = holder === null ? null : { ...holder, entity: scene.entity(holder.entity ?? '') ?? null, evidence }
  if (claim === undefined || claim.chain.length < 2 || isOuter(claim, lookUps)) return last === null ? [] : [last]
  const before = claim.chain
    .slice(0, -1)
    .map((text) => ({ text, entity: speakerNamed(text, claim, lookUps), evidence }))
  if (last === null || deeds.has(claim.act) || before.some(({ text }) => text === last.text)) return before
  return [...before, last]
}

function claimOf(statement: Statement, { scene }: LookUps): Claim | undefined {
  if (statement.kind === 'claim') return statement
  const id = statement.kind === 'transfer' ? statement.claims[0] : statement.claim
  const claim = id === undefined || id === null ? undefined : scene.statement(id)
  return claim?.kind === 'claim' ? claim : undefined
}

/** Of two claims that each name the other's speaker before their own, the one whose cue comes last tells of the other. */
function isOuter(claim: Claim, lookUps: LookUps): boolean {
  const other = claimsBeside(claim, lookUps).find(
    ({ chain }) => chain.length === claim.chain.length && chain.every((name, at) => name === claim.chain.at(-1 - at)),
  )
  return other !== undefined && other.cue.start < claim.cue.start
}

function speakerNamed(text: string, claim: Claim, lookUps: LookUps): Entity | null {
  const speaker = claimsBeside(claim, lookUps).find((other) => other.speaker?.text === text)?.speaker
  return lookUps.scene.entityOf(speaker?.entity ?? null) ?? lookUps.scene.entityNamed(text)
}

function claimsBeside({ id, article, sentence }: Claim, { claimsOf }: LookUps): readonly Claim[] {
  return claimsOf(article).filter((other) => other.id !== id && other.sentence.start === sentence.start)
}
