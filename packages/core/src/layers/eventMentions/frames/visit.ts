import type { Rule } from '@fogline/model'
import type { Draft } from '../draft.ts'
import { firstOf, modifiersOf, partiesAfter, partiesOfAll } from '../findParties.ts'
import type { Scene } from '../scene.ts'
import { draftsOf } from './draftsOf.ts'
import { subjectParties } from './subjectParties.ts'

/** "X visited Y", "X’s visit to Y", "a visit by X to Y". */
export const visit: Rule<Scene, Draft> = {
  id: 'events/visit',
  says: 'Somebody travels to a country or a place for talks.',
  examples: [
    { text: 'The king of Ruritania visited Graustark.', finds: [['visited']] },
    { text: 'Visit our shop in Graustark.', finds: [] },
  ],
  find: (scene) =>
    draftsOf(scene, ['visit'], ({ hit, roles }) => {
      const own = roles.phrase === null ? [] : modifiersOf(scene, roles.phrase, hit.from)
      const by = partiesAfter(scene, roles.prepositional, ['by', 'of'])
      const subject = roles.phrase === null ? partiesOfAll(scene, roles.agent) : subjectParties(scene, roles).actors
      const actors = firstOf(own, roles.phrase === null ? [] : by, subject)
      const object = roles.phrase === null ? partiesOfAll(scene, roles.object) : []
      const recipients = firstOf(object, partiesAfter(scene, roles.prepositional, ['to', 'in']))
      return actors.length === 0
        ? null
        : { actors, recipients: recipients.filter((id) => !actors.includes(id)), item: null }
    }),
}
