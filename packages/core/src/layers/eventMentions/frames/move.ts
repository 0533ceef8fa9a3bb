import type { Rule } from '@fogline/model'
import type { Draft } from '../draft.ts'
import { firstOf, firstPartiesAfter, modifiersOf, partiesAfter, partiesOfAll } from '../findParties.ts'
import type { Scene } from '../scene.ts'
import { draftsOf } from './draftsOf.ts'
import { subjectParties } from './subjectParties.ts'

/** "X sent troops to Y", "troops of X were deployed", "X’s deployment of troops", "X’s soldiers are moving toward Y". */
export const move: Rule<Scene, Draft> = {
  id: 'events/move',
  says: 'Forces are sent or move: the subject, or else whose forces they are, is the actor.',
  examples: [
    { text: 'Ruritania deployed two brigades to Graustark.', finds: [['deployed']] },
    { text: 'Ruritanian soldiers are moving toward Graustark.', finds: [['moving toward']] },
    { text: 'Ruritania’s deployment of troops alarmed Graustark.', finds: [['deployment']] },
    { text: 'Ruritania moved its capital to Sandhaven.', finds: [] },
  ],
  find: (scene) =>
    draftsOf(scene, ['move', 'march'], ({ hit, roles, trigger }) => {
      const object = partiesOfAll(scene, roles.object)
      const toward = firstPartiesAfter(scene, roles.prepositional, ['to', 'toward', 'towards', 'into', 'against', 'in'])
      const agent = partiesOfAll(scene, roles.phrase === null ? roles.agent : [])
      const own = roles.phrase === null ? [] : modifiersOf(scene, roles.phrase, hit.from)
      const of = roles.phrase === null ? [] : partiesAfter(scene, roles.prepositional, ['of', 'by'])
      const isMarch = trigger.frame === 'march'
      const actors = firstOf(agent, own, of, isMarch ? [] : object, subjectParties(scene, roles).actors)
      const item = (isMarch ? roles.agent[0] : roles.object[0]) ?? null
      return { actors, recipients: toward.filter((id) => !actors.includes(id)), item }
    }),
}
