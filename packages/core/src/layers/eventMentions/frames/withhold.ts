import type { Rule } from '@fogline/model'
import type { Draft } from '../draft.ts'
import { firstOf, partiesAfter, partiesOfAll } from '../findParties.ts'
import { neededPhrase } from '../meetsNeed.ts'
import type { Scene } from '../scene.ts'
import { draftsOf } from './draftsOf.ts'

/** "X has withheld its missiles from Y", "Y remains restricted from using them". */
export const withhold: Rule<Scene, Draft> = {
  id: 'events/withhold',
  says: 'Somebody keeps something back from somebody, or restricts its use.',
  examples: [
    { text: 'Ruritania has withheld its tanks from Graustark.', finds: [['withheld']] },
    { text: 'The police withheld his name.', finds: [] },
  ],
  find: (scene) =>
    draftsOf(scene, ['withhold'], ({ roles, trigger }) => {
      const item = neededPhrase(scene, trigger, [...roles.object, ...roles.prepositional.flatMap((one) => one.chunks)])
      const actors = partiesOfAll(scene, roles.agent)
      const object = partiesOfAll(
        scene,
        roles.object.filter((chunk) => chunk !== item),
      )
      const recipients = firstOf(partiesAfter(scene, roles.prepositional, ['from', 'to']), object)
      return { actors, recipients: recipients.filter((id) => !actors.includes(id)), item }
    }),
}
