import type { Rule } from '@fogline/model'
import type { Draft } from '../draft.ts'
import { firstOf, modifiersOf, partiesAfter, partiesOfAll, unique } from '../findParties.ts'
import type { Roles } from '../findRoles.ts'
import type { Scene } from '../scene.ts'
import { findSubject } from '../syntax/findSubject.ts'
import { childrenOf, headOf, isRelation, lemmaAt } from '../syntax/tree.ts'
import { beneficiaries } from './beneficiaries.ts'
import { draftsOf } from './draftsOf.ts'
import { subjectParties } from './subjectParties.ts'

/** "X met Y", "talks between X and Y", "X signed a pact with Y", "X’s meeting with Y". */
export const mutual: Rule<Scene, Draft> = {
  id: 'events/mutual',
  says: 'Two sides do something together; whoever follows "with" or is the object is the recipient.',
  examples: [
    { text: 'Ruritania held talks with Graustark on Friday.', finds: [['held talks']] },
    { text: 'Talks between Ruritania and Graustark collapsed.', finds: [['Talks']] },
    { text: 'Ruritania signed a border treaty with Graustark.', finds: [['signed']] },
    { text: 'The boots of Ruritania meet every need.', finds: [] },
  ],
  find: (scene) =>
    draftsOf(scene, ['mutual'], ({ hit, roles, trigger }) => {
      const partners = partiesAfter(scene, roles.prepositional, [
        'with',
        'against',
        ...(trigger.mode === 'visit' ? ['to', 'between'] : []),
      ])
      const object = trigger.type === 'SUPPORT' ? [] : partiesOfAll(scene, roles.object)
      const own = roles.phrase === null ? [] : modifiersOf(scene, roles.phrase, hit.from)
      const between =
        roles.phrase === null ? [] : partiesAfter(scene, roles.prepositional, ['between', 'among', 'of', 'by'])
      const subject = roles.phrase === null ? partiesOfAll(scene, roles.agent) : subjectParties(scene, roles).actors
      const actors = unique(firstOf(own, between, subject, attenders(scene, roles)))
      const concerned = trigger.type === 'AGREE' ? beneficiaries(scene, hit.head) : []
      const recipients = firstOf(partners, object, concerned).filter((id) => !actors.includes(id))
      return { actors, recipients, item: roles.object[0] ?? null }
    }),
}

/** "X, in a meeting with Y, said", "during talks with Y, X announced": whose sentence it is took part. */
function attenders(scene: Scene, roles: Roles): readonly string[] {
  const { tree } = scene
  const noun = roles.phrase?.head ?? -1
  const verb = headOf(tree, noun)
  if (verb === null || !isRelation(tree, noun, ['obl'])) return []
  const isOccasion = childrenOf(tree, noun, ['case']).some((one) =>
    ['in', 'during', 'at', 'after', 'following', 'before', 'for'].includes(lemmaAt(tree, one)),
  )
  return isOccasion ? partiesOfAll(scene, findSubject(tree, verb)) : []
}
