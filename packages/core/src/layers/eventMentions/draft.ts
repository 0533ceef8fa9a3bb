import type { EventTrigger } from '@fogline/model'
import type { Chunk } from './chunk.ts'
import type { Hit } from './findHits.ts'
import type { Roles } from './findRoles.ts'

/** A word taken for an event's trigger, with the phrases around it. */
export interface Candidate {
  readonly hit: Hit
  readonly trigger: EventTrigger
  readonly roles: Roles
}

/** Who did it to whom, as article entity ids, and the phrase of what is given or asked for, where the frame has one. */
export interface Draft {
  readonly candidate: Candidate
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly item: Chunk | null
}
