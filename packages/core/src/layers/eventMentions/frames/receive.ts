import type { Rule } from '@fogline/model'
import type { Draft } from '../draft.ts'
import { firstOf, modifiersOf, partiesAfter, partiesOfAll } from '../findParties.ts'
import { neededPhrase } from '../meetsNeed.ts'
import type { Scene } from '../scene.ts'
import { draftsOf } from './draftsOf.ts'
import { gainers } from './give.ts'

/** "Y received rifles from X", "the arrival of rifles from X". */
export const receive: Rule<Scene, Draft> = {
  id: 'events/receive',
  says: 'Somebody gets something from somebody: the subject is the recipient, "from" names the giver.',
  examples: [
    { text: 'Graustark received forty tanks from Ruritania.', finds: [['received']] },
    { text: 'Graustark received a warm welcome.', finds: [] },
  ],
  find: (scene) =>
    draftsOf(scene, ['receive'], (candidate) => {
      const { hit, roles, trigger } = candidate
      const actors = partiesAfter(scene, roles.prepositional, ['from', 'by'])
      const phrases = [...roles.object, ...roles.prepositional.flatMap((one) => one.chunks)]
      const own = roles.phrase === null ? [] : modifiersOf(scene, roles.phrase, hit.from)
      const recipients =
        roles.phrase === null ? partiesOfAll(scene, roles.agent) : firstOf(own, gainers(scene, candidate))
      return { actors, recipients, item: neededPhrase(scene, trigger, phrases) }
    }),
}
