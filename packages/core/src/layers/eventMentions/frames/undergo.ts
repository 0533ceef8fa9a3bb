import type { Rule } from '@fogline/model'
import type { Draft } from '../draft.ts'
import { partiesAfter, partiesOfAll } from '../findParties.ts'
import type { Scene } from '../scene.ts'
import { draftsOf } from './draftsOf.ts'

/** "Y came under fire from X". */
export const undergo: Rule<Scene, Draft> = {
  id: 'events/undergo',
  says: 'The subject is the one to whom it is done.',
  examples: [
    { text: 'Graustark came under heavy fire from Ruritania.', finds: [['came under heavy fire']] },
    { text: 'The bridge came under new ownership.', finds: [] },
  ],
  find: (scene) =>
    draftsOf(scene, ['undergo'], ({ roles }) => ({
      actors: partiesAfter(scene, roles.prepositional, ['from', 'by']),
      recipients: partiesOfAll(scene, roles.agent),
      item: null,
    })),
}
