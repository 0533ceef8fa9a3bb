import { partiesOfAll } from '../findParties.ts'
import type { Roles } from '../findRoles.ts'
import type { Scene } from '../scene.ts'

/** Verbs whose subject carries out the event that is their object. */
export const doing: ReadonlySet<string> = new Set(
  'launch conduct mount stage begin start continue intensify order unleash wage resume plan perform commit make ramp carry step prepare expand escalate deliver hold issue open undertake pursue have increase renew mark initiate repeat voice express announce pledge offer give send reaffirm reiterate threaten halt suspend lead execute claim sustain speed complete accelerate finish end stop delay postpone organise organize order resort step repeat'.split(
    ' ',
  ),
)
const undergoing = new Set(
  'face suffer repel withstand endure experience fend thwart foil survive sustain repulse resist weather meet absorb undergo receive draw prompt spark see'.split(
    ' ',
  ),
)

/** What the subject of the verb does whose object is an event's noun: carry it out, or bear it. */
export function subjectParties(
  scene: Scene,
  roles: Roles,
): { readonly actors: readonly string[]; readonly undergoes: readonly string[] } {
  const verb = roles.verb === null ? undefined : scene.tokens[roles.verb.head]?.lemma
  const parties = partiesOfAll(scene, roles.agent)
  if (verb === undefined || parties.length === 0) return { actors: [], undergoes: [] }
  if (roles.place === 'object' && undergoing.has(verb)) return { actors: [], undergoes: parties }
  if (roles.place === 'object' && doing.has(verb)) return { actors: parties, undergoes: [] }
  return { actors: roles.group?.passive ? parties : [], undergoes: [] }
}
