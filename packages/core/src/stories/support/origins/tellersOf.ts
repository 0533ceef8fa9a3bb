import type { Claim, Entity, Evidence, Statement } from '@fogline/model'
import { sentenceOf } from '../../contentions/position.ts'
import { holderOf } from '../../scene/holderOf.ts'
import type { LookUps } from './lookUps.ts'

/** Someone through whom an account passed, as the article words it. */
export interface Teller {
  readonly text: string
  readonly entity: Entity | null
  readonly evidence: Evidence
  /** It is told what they undertake, and not that they say it: whoever tells it may have it from anybody. */
  readonly isDoer: boolean
}

/** Words that are the deed itself: whoever tells that another promised it is the source, and not who promised. */
const deeds = new Set<Claim['act']>(['promise', 'threaten', 'urge'])

/** Who an article has it from: the nearest teller first, the first source last. Empty where the article says it itself. */
export function tellersOf(statement: Statement, lookUps: LookUps): readonly Teller[] {
  const { scene } = lookUps
  const evidence = sentenceOf(statement, scene)
  const holder = holderOf(statement, scene)
  const claim = claimOf(statement, holder?.text ?? null, lookUps)
  const isDoer = claim !== undefined && isDeed(claim)
  const last =
    holder === null ? null : { ...holder, entity: scene.entity(holder.entity ?? '') ?? null, evidence, isDoer }
  const chain = claim === undefined || isOuter(claim, lookUps) ? [] : chainOf(claim, lookUps)
  if (claim === undefined || chain.length < 2) return last === null ? [] : [last]
  const tellers = chain.map((text) => {
    const entity = text === last?.text ? last.entity : null
    return { text, entity: entity ?? speakerNamed(text, claim, lookUps), evidence, isDoer: false }
  })
  if (isDoer) return tellers.slice(0, -1)
  if (last === null || chain.slice(0, -1).includes(last.text)) return tellers
  return [...tellers.slice(0, -1), last]
}

/** "agreed to supply", "to arm Karsk": an act of speech, or a headline's infinitive, that is the deed itself. */
function isDeed({ act, content }: Claim): boolean {
  return deeds.has(act) || /^to\s/i.test(content[0]?.text ?? '')
}

/** The chain as it was read; where none was, the speaker after whoever says the sentence around the claim. */
function chainOf(claim: Claim, lookUps: LookUps): readonly string[] {
  if (claim.chain.length > 0 || claim.speaker === null) return claim.chain
  const around = claimsBeside(claim, lookUps).find(
    ({ speaker, content }) =>
      speaker !== null &&
      speaker.text !== claim.speaker?.text &&
      content.some(({ start, end }) => start <= claim.cue.start && claim.cue.end <= end),
  )
  if (around?.speaker == null) return []
  return [...(around.chain.length > 0 ? around.chain : [around.speaker.text]), claim.speaker.text]
}

/** The claim that a statement is or that carries it; else the one in its sentence by which its holder says it. */
function claimOf(statement: Statement, holder: string | null, { scene, claimsOf }: LookUps): Claim | undefined {
  if (statement.kind === 'claim') return statement
  const id = statement.kind === 'transfer' ? statement.claims[0] : statement.claim
  const claim = id === undefined || id === null ? undefined : scene.statement(id)
  if (claim?.kind === 'claim') return claim
  const { start } = sentenceOf(statement, scene)
  return claimsOf(statement.article).find(
    ({ sentence, speaker }) => sentence.start === start && speaker?.text === holder,
  )
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
