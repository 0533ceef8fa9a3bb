import type { Claim, Entity, EventStatement, Stance, Statement } from '@fogline/model'
import { holderOf } from '../scene/holderOf.ts'
import type { Scene } from '../scene/toScene.ts'
import { populationOf } from '../tracks/population.ts'
import type { LookUps } from './origins/lookUps.ts'

/** Words that hold nothing to be so yet: what is to come, what ought to be. */
const open = new Set<Claim['act']>(['predict', 'urge', 'condemn'])

/** Words by which a speaker says nothing on the matter. */
const silent = new Set<Claim['act']>(['decline_to_comment', 'cannot_confirm'])

/** Acts by which a speaker owns to a thing that others said before. */
const owning = new Set<Claim['act']>(['confirm', 'partially_confirm', 'claim_responsibility'])

/** What no army likes to count among its own; civilians who were killed are counted by their side itself. */
const losses = new Set(['killed', 'wounded', 'casualties', 'missing', 'captured', 'destroyed', 'damaged', 'sunk'])

const armed = new Set(['troops', 'special forces', 'officers', 'mercenaries'])

/** Kinds of events that one side does to another. */
const hostile = new Set<EventStatement['type']>(['ASSAULT', 'COERCE'])

/** Grounds that are more than words. */
const seen = new Set<Claim['evidentiality']>(['open_source_imagery', 'own_observation'])

/** How a statement stands to the truth of what it says, and what its teller has to do with it. */
export function stanceOf(statement: Statement, lookUps: LookUps): Stance {
  const { scene } = lookUps
  const holder = holderOf(statement, scene)
  const claim = claimOf(statement, scene)
  const side = claim?.speaker?.country ?? scene.entity(holder?.entity ?? '')?.country ?? null
  const parties = partiesOf(statement, claim, lookUps)
  const part = side === null ? null : partOf(side, parties)
  return {
    isDigest: scene.article(statement.article).form === 'digest',
    holder: holder?.text ?? null,
    side,
    holds: holdsOf(statement),
    part,
    concedes: part === 'doer' ? owning.has(claim?.act ?? 'assert') : part === 'sufferer' && parties.own,
    isSeen: part === null && claim !== undefined && seen.has(claim.evidentiality),
  }
}

function claimOf(statement: Statement, scene: Scene): Claim | undefined {
  if (statement.kind === 'claim') return statement
  const claim = scene.statement((statement.kind === 'transfer' ? statement.claims[0] : statement.claim) ?? '')
  return claim?.kind === 'claim' ? claim : undefined
}

function holdsOf(statement: Statement): Stance['holds'] {
  switch (statement.kind) {
    case 'claim':
      return silent.has(statement.act) ? 'nothing' : open.has(statement.act) ? 'open' : 'so'
    case 'figure':
      return statement.status === 'denied' ? 'not_so' : statement.status === 'predicted' ? 'open' : 'so'
    case 'event':
      return statement.status === 'denied' ? 'not_so' : statement.status === 'hypothetical' ? 'open' : 'so'
    case 'transfer':
      return statement.stage === 'denied' ? 'not_so' : 'so'
  }
}

/** Who does it and to whom, by state. `own`: it counts what the armies of `sufferers` lost. */
interface Parties {
  readonly doers: readonly string[]
  readonly sufferers: readonly string[]
  readonly own: boolean
}

function partiesOf(statement: Statement, claim: Claim | undefined, lookUps: LookUps): Parties {
  const { scene } = lookUps
  if (statement.kind === 'figure' && losses.has(statement.indicator ?? '')) {
    const { side, kind } = populationOf(statement, scene)
    const isArmed = statement.unit !== 'person' || armed.has(kind ?? '')
    return { doers: [], sufferers: side === null ? [] : [side], own: isArmed }
  }
  const events = statement.kind === 'event' ? [statement] : claim === undefined ? [] : lookUps.eventsOf(claim.id)
  const told = events.filter(({ type, status }) => hostile.has(type) && status !== 'hypothetical')
  const countries = (ids: readonly string[]) => ids.flatMap((id) => stateOf(scene.entityOf(id)))
  return {
    doers: told.flatMap(({ actors }) => countries(actors)),
    sufferers: told.flatMap(({ recipients }) => countries(recipients)),
    own: false,
  }
}

function stateOf(entity: Entity | null): readonly string[] {
  return entity?.country == null ? [] : [entity.country]
}

/** A state that is on both sides of a deed is neither. */
function partOf(side: string, { doers, sufferers }: Parties): Stance['part'] {
  const [does, suffers] = [doers.includes(side), sufferers.includes(side)]
  return does === suffers ? null : does ? 'doer' : 'sufferer'
}
