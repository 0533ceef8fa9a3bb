import type { PloverType, Rule } from '@fogline/model'
import type { Candidate, Draft } from '../draft.ts'
import { firstOf, firstPartiesAfter, ownersOf, partiesAfter, partiesOfAll } from '../findParties.ts'
import type { Roles } from '../findRoles.ts'
import type { Scene } from '../scene.ts'
import type { Prepositional } from '../syntax/findPrepositional.ts'
import { findSubject } from '../syntax/findSubject.ts'
import { childrenOf, headOf, isRelation, lemmaAt } from '../syntax/tree.ts'
import { draftsOf } from './draftsOf.ts'
import { harmed } from './harmed.ts'
import { protested } from './protested.ts'
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
      const against = partiesAfter(
        scene,
        roles.prepositional.filter((one) => !isEdge(scene, one)),
        [
          ...(candidate.trigger.acled?.includes('territory') || candidate.trigger.type === 'RETREAT' ? ['from'] : []),
          ...(candidate.trigger.type === 'REJECT' ? ['with'] : []),
          'on',
          'against',
          'at',
          'targeting',
          'into',
          'upon',
        ],
      )
      if (roles.phrase === null) {
        const actors = partiesOfAll(scene, roles.agent)
        const object = objectParties(scene, candidate).filter((id) => !actors.includes(id))
        return {
          actors,
          recipients: firstOf(object, against, protested(scene, candidate, actors), within(scene, candidate)),
          item: roles.object[0] ?? null,
        }
      }
      const subject = subjectParties(scene, roles)
      const own = ownersOf(scene, roles.phrase, hit.from)
      const of = partiesAfter(scene, roles.prepositional.slice(0, 1), ['of'])
      const done = doneTo.has(candidate.trigger.lemma.split(' ').at(-1) ?? '')
      const actors = firstOf(
        partiesAfter(scene, roles.prepositional, candidate.trigger.type === 'RETREAT' ? ['by'] : ['by', 'from']),
        own,
        subject.actors,
        answerers(scene, roles),
        done ? tellers(scene, roles, of) : of,
      )
      const recipients = firstOf(
        done ? of : [],
        against,
        subject.undergoes,
        harmed(scene, candidate),
        protested(scene, candidate, actors),
        within(scene, candidate),
      )
      return { actors, recipients: recipients.filter((id) => !actors.includes(id)), item: null }
    }),
}

/** "on the border of Y", "at its edge": where it is, and nobody. */
const isEdge = ({ tree }: Scene, { word, chunks }: Prepositional): boolean =>
  (word === 'on' || word === 'at') &&
  chunks.every(({ head }) =>
    /^(?:border|frontier|boundary|coast|edge|outskirts?|side|line)$/u.test(lemmaAt(tree, head)),
  )

/** Nouns whose "of" names what it is done to; of all others ("an onslaught of rebel raids") it names who does it. */
export const doneTo: ReadonlySet<string> = new Set(
  'destruction capture recapture downing interception killing murder assassination execution sinking bombing shelling bombardment demolition invasion seizure abduction kidnapping torture mutilation beheading poisoning annexation storming conquest takeover arrest detention deportation sabotage looting rape massacre slaughter beating stabbing expulsion encirclement imprisonment blockade siege lifting easing withholding neutralisation elimination'.split(
    ' ',
  ),
)

/** "X responded with strikes", "X took part in the raid": whoever answers with it or takes part in it does it. */
function answerers(scene: Scene, roles: Roles): readonly string[] {
  const { tree } = scene
  const noun = roles.phrase?.head ?? -1
  const verb = headOf(tree, noun)
  if (verb === null || !isRelation(tree, noun, ['obl'])) return []
  const marks = childrenOf(tree, noun, ['case']).map((one) => lemmaAt(tree, one))
  if (marks.includes('in') && /^(?:engage|involve|participate|join|share|assist|take)$/u.test(lemmaAt(tree, verb)))
    return partiesOfAll(scene, findSubject(tree, verb))
  const isWith = marks.some((one) => ['with', 'by'].includes(one))
  return isWith && /^(?:respond|retaliate|answer|reply|react|proceed)$/u.test(lemmaAt(tree, verb))
    ? partiesOfAll(scene, findSubject(tree, verb))
    : []
}

/** "The army reported the downing of six enemy drones": who tells of a loss of others did it. */
function tellers(scene: Scene, roles: Roles, losers: readonly string[]): readonly string[] {
  const verb = roles.verb === null ? '' : (scene.tokens[roles.verb.head]?.lemma ?? '')
  if (roles.place !== 'object' || !['report', 'claim', 'announce', 'confirm', 'declare'].includes(verb)) return []
  const parties = partiesOfAll(scene, roles.agent).filter((id) => !losers.includes(id))
  return losers.length > 0 ? parties : []
}

/** The object; of ties that are cut ("ended aid for Y") those with whom they were. */
function objectParties(scene: Scene, { roles, trigger }: Candidate): readonly string[] {
  if (trigger.type !== 'SANCTION' || trigger.mode !== 'withdraw')
    return firstOf(partiesOfAll(scene, roles.object), partiesAfter(scene, roles.prepositional.slice(0, 1), ['of']))
  return partiesAfter(scene, roles.prepositional.slice(0, 1), ['for', 'to', 'with', 'against', 'on', 'from'])
}

const territorial = new Set<PloverType>(['ASSAULT', 'COERCE', 'CONCEDE', 'SANCTION'])
const victims = new Set(['kill', 'wound', 'injure', 'hurt', 'maim', 'slay', 'murder'])

/** "struck an airfield in Y": the country in which the target lies, where nobody nearer is named. */
function within(scene: Scene, { roles, trigger }: Candidate): readonly string[] {
  if (!territorial.has(trigger.type) || victims.has(trigger.lemma)) return []
  const target =
    roles.object.length > 0 ||
    trigger.type === 'COERCE' ||
    ['on', 'against', 'at'].includes(roles.prepositional[0]?.word ?? '')
  const found = target ? firstPartiesAfter(scene, roles.prepositional, ['in', 'inside', 'across', 'within']) : []
  const agents = partiesOfAll(scene, roles.agent)
  return found.filter((id) => scene.entities.get(id)?.type === 'country' && !agents.includes(id))
}
