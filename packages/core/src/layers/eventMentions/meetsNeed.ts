import type { EntityType, EventTrigger, TriggerNeed } from '@fogline/model'
import type { Chunk } from './chunk.ts'
import type { Hit } from './findHits.ts'
import type { Roles } from './findRoles.ts'
import { indexOfChunk } from './indexOfChunk.ts'
import type { ParsedSentence } from './scene.ts'

/** Does what the trigger needs stand where its frame looks for it? */
export function meetsNeed(
  scene: ParsedSentence,
  { hit, trigger, roles }: { hit: Hit; trigger: EventTrigger; roles: Roles },
): boolean {
  if (trigger.needs === undefined) return true
  if (isGift(scene, { hit, trigger, roles }) || isOwnMove(scene, { hit, trigger, roles })) return false
  if (hasOwnParty(scene, hit, trigger)) return true
  return regionOf(trigger, hit, roles).some((chunk) => holds(scene, chunk, trigger))
}

const platforms = new Set(
  'battery vehicle tank launcher jet aircraft howitzer helicopter artillery armour armor plane'.split(' '),
)

/** "sent a tank to Y": a weapon that goes to another country is given, not moved. */
function isGift(scene: ParsedSentence, { trigger, roles }: { hit: Hit; trigger: EventTrigger; roles: Roles }): boolean {
  const [item] = roles.object
  const to = roles.prepositional.find(({ word }) => word !== 'of')
  if (trigger.frame !== 'move' || !/^(?:send|transfer|rush|move)$/u.test(trigger.lemma) || to?.word !== 'to')
    return false
  const receiver = to.chunks.find((chunk) =>
    scene.named.some(
      (one) => (one.type === 'country' || one.type === 'place') && one.from <= chunk.head && chunk.head < one.to,
    ),
  )
  return receiver !== undefined && platforms.has(scene.tokens[item?.head ?? -1]?.lemma ?? '')
}

/** "sent tanks to its border": what goes to one's own border or front is not given. */
function isOwnMove(
  scene: ParsedSentence,
  { trigger, roles }: { hit: Hit; trigger: EventTrigger; roles: Roles },
): boolean {
  const [to] = roles.prepositional
  if (trigger.type !== 'AID' || trigger.lemma !== 'send' || to?.word !== 'to') return false
  return to.chunks.some((chunk) => {
    const isOwn = /^(?:its|their)$/iu.test(scene.tokens[chunk.from]?.text ?? '')
    return isOwn && /^(?:border|front|frontier|coast|region|province)$/u.test(scene.tokens[chunk.head]?.lemma ?? '')
  })
}

/** The phrase that meets the need, or null. */
export function neededPhrase(scene: ParsedSentence, trigger: EventTrigger, chunks: readonly Chunk[]): Chunk | null {
  if (trigger.needs === undefined) return null
  return chunks.find((chunk) => holds(scene, chunk, trigger)) ?? null
}

/** The phrases in which the need is looked for. */
export function regionOf(trigger: EventTrigger, hit: Hit, roles: Roles): readonly Chunk[] {
  const all = roles.prepositional.filter((one) => one.word !== 'by').flatMap((one) => one.chunks)
  const own =
    roles.phrase === null ? [] : [{ ...roles.phrase, to: hit.from, head: Math.max(roles.phrase.from, hit.from - 1) }]
  const isParty = ['person', 'country'].some((type) => trigger.needs?.entities.has(type as EntityType) === true)
  if (trigger.upos === 'NOUN') return [...own.filter((one) => one.to > one.from && !isParty), ...all]
  const after = (words: readonly string[]): readonly Chunk[] =>
    roles.prepositional.filter((one) => words.includes(one.word)).flatMap((one) => one.chunks)
  switch (trigger.frame) {
    case 'march':
    case 'undergo':
      return roles.agent
    case 'give':
      return [...roles.object, ...after(['with', 'of'])]
    case 'mutual':
      return mutualRegion(
        trigger,
        roles,
        after(trigger.type === 'CONSULT' ? ['with'] : ['with', 'to', 'on', 'against']),
      )
    case 'speech':
    case 'withhold':
    case 'visit':
    case 'receive':
      return [...roles.object, ...all]
    default:
      if (trigger.type === 'RETREAT')
        return [...roles.object, ...after(['from']), ...(roles.group?.passive ? [] : roles.agent)]
      if (/^(?:fire|shoot)$/u.test(trigger.lemma)) return [...roles.object, ...after(['on', 'at', 'upon'])]
      return trigger.lemma.includes(' ') ? [...roles.object, ...all] : roles.object
  }
}

/** Whom one meets; those who meet, where no other side is named ("the leaders met in Sandhaven"). */
function mutualRegion({ type, lemma }: EventTrigger, roles: Roles, after: readonly Chunk[]): readonly Chunk[] {
  const others = [...roles.object, ...after]
  return (type === 'CONSULT' || lemma === 'fight') && others.length === 0 ? roles.agent : others
}

const portions =
  /^(?:outskirt|outskirts|edge|part|rest|most|suburb|heart|centre|center|dozen|hundred|thousand|number|group|convoy)$/u

/** "three of its soldiers", "the outskirts of the town": what the phrase after "of" names counts too. */
function portionOf(scene: ParsedSentence, chunk: Chunk): Chunk | null {
  const at = indexOfChunk(scene, chunk)
  const [of, whole] = [scene.chunks[at + 1], scene.chunks[at + 2]]
  const head = scene.tokens[chunk.head]
  const isPart = head?.upos === 'NUM' || head?.upos === 'DET' || portions.test(head?.lemma ?? '')
  const isOf = at >= 0 && of?.kind === 'prep' && scene.tokens[of.from]?.lemma === 'of'
  return isPart && isOf && whole?.kind === 'np' ? whole : null
}

function holds(scene: ParsedSentence, chunk: Chunk, trigger: EventTrigger): boolean {
  const { needs } = trigger
  if (needs === undefined) return true
  const whole = portionOf(scene, chunk)
  const isThem = /^(?:them|him|her|us)$/iu.test(scene.tokens[whole?.head ?? -1]?.text ?? '')
  if (isThem && needs.lemmas.has('person')) return true
  if (whole !== null && holds(scene, whole, trigger)) return true
  const named = scene.named.some(
    (one) => needs.entities.has(one.type) && one.from <= chunk.head && chunk.head < one.to && one.form !== 'pronoun',
  )
  if (named || isUnknownPerson(scene, chunk, needs)) return true
  const from = chunk.from
  return scene.tokens.slice(from, chunk.to).some((token, index) => {
    const isHead = from + index === chunk.head || scene.tokens[from + index + 1]?.upos !== 'NOUN'
    return (
      isHead && token.upos !== 'VERB' && (needs.lemmas.has(token.lemma) || needs.lemmas.has(token.text.toLowerCase()))
    )
  })
}

/** A name that is nobody the article knows, or a number or "several" without a noun, may be people. */
function isUnknownPerson(scene: ParsedSentence, chunk: Chunk, needs: TriggerNeed): boolean {
  const head = scene.tokens[chunk.head]
  if (!needs.lemmas.has('person') || head === undefined) return false
  const isNamed = scene.named.some((one) => one.from <= chunk.head && chunk.head < one.to)
  const isCount =
    head.upos === 'NUM' || /^(?:several|many|dozens|hundreds|thousands|scores|others|some)$/iu.test(head.text)
  return isCount || (head.upos === 'PROPN' && !isNamed)
}

/** "holds Y accountable": the party stands inside the phrase; "his warnings": a threat needs only its owner. */
function hasOwnParty(scene: ParsedSentence, hit: Hit, { needs, type, upos }: EventTrigger): boolean {
  const inside = scene.named.some((one) => needs?.entities.has(one.type) && hit.from < one.from && one.to < hit.to)
  const owner = ['ADJ', 'NOUN', 'PROPN'].includes(scene.tokens[hit.from - 1]?.upos ?? '') ? 2 : 1
  const before = scene.tokens[hit.from - owner]
  const isOwned = before?.lemma === "'s" || /^(?:his|her|its|their)$/iu.test(before?.text ?? '')
  return inside || ((type === 'THREATEN' || type === 'REQUEST') && upos === 'NOUN' && isOwned)
}
