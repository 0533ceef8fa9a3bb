import type { Attribution, EventTrigger, Rule } from '@fogline/model'
import { overlaps } from '@fogline/model'
import type { Candidate, Draft } from '../draft.ts'
import { findRoles } from '../findRoles.ts'
import type { Scene } from '../scene.ts'

const menacing =
  /\b(?:consequences?|repercussions?|price|punish\w*|unpunished|counter-?measures?|retaliat\w*|revenge|reveng\w*|legitimate targets?|co-belligerents?|red lines?|(?:would|will) (?:respond|react)|(?:would|will|might|may|could) (?:be forced to |have to )?(?:target|strike|attack|destroy|hit|answer|bomb|invade))\b/iu
const onlookers = /\b(?:analyst|expert|professor|fellow|researcher|scholar|economist|historian|think tank|director)\b/iu

const threat: EventTrigger = { lemma: 'warn', upos: 'VERB', type: 'THREATEN', mode: null, acled: null, frame: 'speech' }

/** "X warned that Y would pay a price": a warning by a party that speaks of what it, or its side, will do. */
export const menace: Rule<Scene, Draft> = {
  id: 'events/menace',
  says: 'A warning or threat in reported speech that speaks of consequences; an expert’s forecast is none.',
  examples: [{ text: 'The weather office warned that rain would come.', finds: [] }],
  find: (scene) =>
    scene.attributions.flatMap((attribution) => {
      const candidate = isMenace(scene, attribution) ? toCandidate(scene, attribution) : null
      if (candidate === null || attribution.entity === null) return []
      const actors = [attribution.entity]
      const recipients = menaced(scene, attribution)
      return [{ span: attribution.cue, value: { candidate, actors, recipients, item: null } }]
    }),
}

function isMenace(scene: Scene, { act, cue, content, entity, negated, role }: Attribution): boolean {
  if (!['warn', 'threaten'].includes(act) || negated || entity === null) return false
  if (scene.candidates.some((one) => one.trigger.type === 'THREATEN' && overlaps(cue, spanOf(scene, one)))) return false
  const roles = [role ?? '', ...(scene.entities.get(entity)?.roles.map((one) => one.text) ?? [])].join(' ')
  const words = content.map((span) => scene.text.slice(span.start, span.end)).join(' ')
  return !onlookers.test(roles) && menacing.test(words)
}

/** The first party named in the threat that is not the one who speaks, nor of the same country. */
function menaced(scene: Scene, { content, entity }: Attribution): readonly string[] {
  const country = scene.entities.get(entity ?? '')?.country ?? null
  const found = scene.named.find((one) => {
    const start = scene.tokens[one.from]?.start ?? 0
    const isInside = content.some((span) => span.start <= start && start < span.end)
    const other = scene.entities.get(one.entity)
    const isOwn = one.entity === entity || (country !== null && other?.country === country)
    return isInside && !isOwn && ['country', 'organisation', 'group', 'person'].includes(one.type)
  })
  return found === undefined ? [] : [found.entity]
}

function toCandidate(scene: Scene, { cue }: Attribution): Candidate | null {
  const from = scene.tokens.findIndex((token) => overlaps(token, cue))
  if (from < 0) return null
  const to = from + scene.tokens.filter((token) => overlaps(token, cue)).length
  const hit = { from, to, head: from, upos: 'VERB' as const, triggers: [threat] }
  return { hit, trigger: threat, roles: findRoles(scene, hit) }
}

function spanOf(scene: Scene, { hit }: Candidate): { readonly start: number; readonly end: number } {
  const start = scene.tokens[hit.from]?.start ?? 0
  return { start, end: scene.tokens[hit.to - 1]?.end ?? start }
}
