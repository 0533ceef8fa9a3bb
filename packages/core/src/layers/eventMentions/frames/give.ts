import type { Rule } from '@fogline/model'
import type { Chunk } from '../chunk.ts'
import type { Candidate, Draft } from '../draft.ts'
import {
  firstOf,
  firstPartiesAfter,
  isParty,
  modifiersOf,
  partiesAfter,
  partiesOf,
  partiesOfAll,
  unique,
} from '../findParties.ts'
import { neededPhrase } from '../meetsNeed.ts'
import type { Scene } from '../scene.ts'
import { findSubject } from '../syntax/findSubject.ts'
import { draftsOf } from './draftsOf.ts'
import { subjectParties } from './subjectParties.ts'

/** "X supplied Y with rifles", "X gave Y rifles", "rifles were sent to Y by X", "X’s supply of rifles to Y". */
export const give: Rule<Scene, Draft> = {
  id: 'events/give',
  says: 'Somebody gives something to somebody: arms, money, help, prisoners set free.',
  examples: [
    { text: 'Ruritania supplied Graustark with old rifles.', finds: [['supplied']] },
    { text: 'Old rifles were delivered to Graustark by Ruritania.', finds: [['delivered']] },
    { text: 'Ruritania’s supply of ammunition to Graustark doubled.', finds: [['supply']] },
    { text: 'The report provided Graustark with a surprise.', finds: [] },
  ],
  find: (scene) =>
    draftsOf(scene, ['give'], (candidate) => {
      const { hit, roles, trigger } = candidate
      const to = firstPartiesAfter(scene, roles.prepositional, ['to', 'for'])
      const from = partiesAfter(scene, roles.prepositional, ['by', 'from'])
      if (roles.phrase !== null) {
        const own = modifiersOf(scene, roles.phrase, hit.from)
        const recipients = firstOf(to, gainers(scene, candidate))
        if (recipients.length === 0 && trigger.needs === undefined) return null
        const item = neededPhrase(
          scene,
          trigger,
          roles.prepositional.flatMap((one) => one.chunks),
        )
        return {
          actors: firstOf(from, own, subjectParties(scene, roles).actors),
          recipients: recipients.filter((id) => !own.includes(id)),
          item: item ?? roles.phrase,
        }
      }
      const held = roles.prepositional.filter((one) => one.word === 'with').flatMap((one) => one.chunks)
      const parts = roles.prepositional.filter((one) => one.word === 'of').flatMap((one) => one.chunks)
      const item = neededPhrase(scene, trigger, [...held, ...roles.object, ...parts])
      const owned =
        roles.group?.passive === true && item !== null && trigger.type !== 'RETREAT'
          ? modifiersOf(scene, item, item.head)
          : []
      const actors = firstOf(partiesOfAll(scene, roles.agent), from, owned)
      if (actors.length === 0 && ['equip', 'arm', 'fund'].includes(trigger.lemma)) return null
      const freed = trigger.mode === 'release' && item !== null ? partiesOf(scene, item) : []
      const recipients = firstOf(to, receivers(scene, roles.object, item), gainers(scene, candidate), freed).filter(
        (id) => !actors.includes(id),
      )
      return { actors, recipients, item }
    }),
}

/** The first of two objects ("gave Kyiv tanks"), also where both were read as one phrase. */
function receivers(scene: Scene, objects: readonly Chunk[], item: Chunk | null): readonly string[] {
  const others = objects.slice(0, 1).filter((chunk) => chunk !== item)
  const parties = unique(others.flatMap((chunk) => partiesOf(scene, chunk)))
  if (parties.length > 0 || item === null) return parties
  const first = scene.named.find((one) => isParty(one) && one.from === item.from && one.to <= item.head)
  const isName = first !== undefined && scene.tokens[first.to - 1]?.upos === 'PROPN'
  return isName && scene.tokens[first.to]?.lemma !== "'s" ? [first.entity] : []
}

/** "X draws on help, including Y’s gift of rifles": the subject of what is listed gains by it. */
export function gainers(scene: Scene, { hit, roles }: Candidate): readonly string[] {
  const verb = roles.verb === null ? '' : (scene.tokens[roles.verb.head]?.lemma ?? '')
  if (roles.place === 'object' && gaining.has(verb)) return partiesOfAll(scene, roles.agent)
  const list = scene.chunks.findLastIndex(
    (chunk) => chunk.kind === 'vp' && chunk.to <= hit.from && scene.tokens[chunk.head]?.lemma === 'include',
  )
  return list < 0 ? [] : partiesOfAll(scene, findSubject(scene.tree, scene.chunks[list]?.head ?? -1))
}

const gaining = new Set(['include', 'receive', 'get', 'leverage', 'welcome', 'secure', 'obtain', 'enjoy', 'await'])
