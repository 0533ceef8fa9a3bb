import type { Rule } from '@fogline/model'
import type { Draft } from '../draft.ts'
import { firstOf, modifiersOf, partiesAfter, partiesOfAll } from '../findParties.ts'
import type { Scene } from '../scene.ts'
import { draftsOf } from './draftsOf.ts'
import { subjectParties } from './subjectParties.ts'

/** "X struck Y", "Y was struck by X", "X’s strike on Y", "the destruction of Y by X". */
export const act: Rule<Scene, Draft> = {
  id: 'events/act',
  says: 'Somebody does something to somebody: subject or "by" acts, object, "of", "on" or "against" undergoes.',
  examples: [
    { text: 'Ruritanian jets bombed the port of Sandhaven.', finds: [['bombed']] },
    { text: 'Three villages were shelled by Ruritania on Monday.', finds: [['shelled']] },
    { text: 'A Ruritanian strike on Graustark killed four people.', finds: [['strike'], ['killed']] },
    { text: 'Graustark reported the destruction of six Ruritanian drones.', finds: [['destruction']] },
    { text: 'The attack drones of Ruritania are built in a bakery.', finds: [] },
    { text: 'The film hit a record high in Graustark.', finds: [] },
  ],
  find: (scene) =>
    draftsOf(scene, ['act'], (candidate) => {
      const { hit, roles } = candidate
      const against = partiesAfter(scene, roles.prepositional, ['on', 'against', 'at', 'targeting', 'into', 'upon'])
      if (roles.phrase === null) {
        const object = partiesOfAll(scene, roles.object)
        return {
          actors: partiesOfAll(scene, roles.agent),
          recipients: firstOf(object, against),
          item: roles.object[0] ?? null,
        }
      }
      const subject = subjectParties(scene, roles)
      const own = modifiersOf(scene, roles.phrase, hit.from)
      const of = partiesAfter(scene, roles.prepositional, ['of'])
      const actors = firstOf(partiesAfter(scene, roles.prepositional, ['by', 'from']), own, subject.actors)
      const recipients = firstOf(of, against, subject.undergoes)
      return { actors, recipients: recipients.filter((id) => !actors.includes(id)), item: null }
    }),
}
