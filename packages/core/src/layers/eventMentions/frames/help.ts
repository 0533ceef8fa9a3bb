import type { Rule } from '@fogline/model'
import type { Draft } from '../draft.ts'
import { partiesOfAll } from '../findParties.ts'
import type { Scene } from '../scene.ts'
import { draftsOf } from './draftsOf.ts'

/** "X is arming Y", "X trained Y’s soldiers". */
export const help: Rule<Scene, Draft> = {
  id: 'events/help',
  says: 'Somebody helps, arms or trains somebody who is the object.',
  examples: [
    { text: 'Ruritania is arming the Graustark army.', finds: [['arming']] },
    { text: 'It helped that the weather was fine.', finds: [] },
  ],
  find: (scene) =>
    draftsOf(scene, ['help'], ({ roles }) => {
      if (roles.phrase !== null) return null
      const actors = partiesOfAll(scene, roles.agent)
      const recipients = partiesOfAll(scene, roles.object).filter((id) => !actors.includes(id))
      return actors.length === 0 || recipients.length === 0 ? null : { actors, recipients, item: null }
    }),
}
