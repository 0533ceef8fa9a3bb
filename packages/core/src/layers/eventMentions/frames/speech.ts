import type { PloverType, Rule } from '@fogline/model'
import type { Chunk } from '../chunk.ts'
import type { Candidate, Draft } from '../draft.ts'
import {
  firstOf,
  firstOfCountry,
  firstPartiesAfter,
  modifiersOf,
  partiesAfter,
  partiesOf,
  partiesOfAll,
} from '../findParties.ts'
import { indexOfChunk } from '../indexOfChunk.ts'
import { neededPhrase } from '../meetsNeed.ts'
import type { Scene } from '../scene.ts'
import { beneficiaries, conditioned } from './beneficiaries.ts'
import { draftsOf } from './draftsOf.ts'
import { subjectParties } from './subjectParties.ts'

const toward = [
  'to',
  'against',
  'on',
  'upon',
  'at',
  'with',
  'over',
  'for',
  'of',
  'as',
  'toward',
  'towards',
  'about',
  'by',
]

/** Further prepositions by what is said: "demanded it from Y", "sought refuge in Y", "received inspectors from Y". */
const more: Partial<Record<PloverType, readonly string[]>> = {
  REQUEST: ['from', 'in'],
  RETREAT: ['from'],
  REJECT: ['from'],
}

/** "X condemned Y", "X called on Y to stop", "X’s warning to Y", "condemnation from X". */
export const speech: Rule<Scene, Draft> = {
  id: 'events/speech',
  says: 'Somebody accuses, asks, threatens, promises, supports or refuses; the object or "to", "against", "on" names to whom.',
  examples: [
    { text: 'Ruritania condemned Graustark on Monday.', finds: [['condemned']] },
    { text: 'Ruritania urged Graustark to stop shooting.', finds: [['urged']] },
    { text: 'Ruritania issued a stern warning to Graustark.', finds: [['issued a stern warning']] },
    { text: 'The weather office warned of rain.', finds: [] },
  ],
  find: (scene) =>
    draftsOf(scene, ['speech'], (candidate) => {
      const { hit, roles } = candidate
      const object = partiesOfAll(scene, roles.object)
      const after = firstPartiesAfter(scene, roles.prepositional, [...toward, ...(more[candidate.trigger.type] ?? [])])
      const inside = partiesOf(scene, { kind: 'np', from: hit.from, to: hit.to, head: hit.from })
      if (roles.phrase === null) {
        const actors = partiesOfAll(scene, roles.agent)
        const isComplaint = /^(?:complain|protest) to$/u.test(candidate.trigger.lemma)
        const matter = isComplaint ? firstPartiesAfter(scene, roles.prepositional, ['over', 'about', 'against']) : []
        const others = (ids: readonly string[]): readonly string[] => ids.filter((id) => !actors.includes(id))
        const near = firstOf(...[matter, object, inside, after, mayConcern(scene, candidate)].map(others))
        const recipients = firstOfCountry(scene, near, others(aimedAt(scene, candidate)))
        return { actors, recipients, item: itemOf(scene, candidate) }
      }
      const from = partiesAfter(scene, roles.prepositional, ['from', 'by'])
      const own = modifiersOf(scene, roles.phrase, hit.from)
      const { actors: subject, undergoes } = subjectParties(scene, roles)
      const actors = firstOf(from, own, subject)
      const others = (ids: readonly string[]): readonly string[] => ids.filter((id) => !actors.includes(id))
      const recipients = firstOf(...[after, undergoes, mayConcern(scene, candidate)].map(others))
      return { actors, recipients, item: null }
    }),
}

/** Threats and promises concern whoever their deed is done to. */
const mayConcern = (scene: Scene, { hit, trigger }: Candidate): readonly string[] =>
  ['THREATEN', 'AGREE', 'REJECT', 'REQUEST'].includes(trigger.type) ? beneficiaries(scene, hit.head) : []

/** A threat is aimed at whoever its condition is laid on. */
const aimedAt = (scene: Scene, { hit, trigger }: Candidate): readonly string[] =>
  trigger.type === 'THREATEN' ? conditioned(scene, hit.head) : []

/** What is promised, offered or asked for: the phrase that the trigger needs. */
function itemOf(scene: Scene, { roles, trigger }: Candidate): Chunk | null {
  if (trigger.needs === undefined) return null
  const found = neededPhrase(scene, trigger, [
    ...roles.object,
    ...roles.prepositional.filter((one) => one.word !== 'from').flatMap((one) => one.chunks),
  ])
  const at = indexOfChunk(scene, found)
  const [of, goods] = [scene.chunks[at + 1], scene.chunks[at + 2]]
  const isSale = passing.has(scene.tokens[found?.head ?? -1]?.lemma ?? '')
  const isOf = of?.kind === 'prep' && scene.tokens[of.from]?.lemma === 'of' && goods?.kind === 'np'
  return at >= 0 && isSale && isOf ? goods : found
}

/** "the sale of tanks": what passes is behind "of". */
const passing = new Set(
  'sale export transfer delivery shipment deployment handover purchase provision supply'.split(' '),
)
