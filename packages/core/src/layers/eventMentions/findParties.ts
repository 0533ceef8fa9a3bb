import type { Chunk } from './chunk.ts'
import type { Named, ParsedSentence } from './scene.ts'
import type { Prepositional } from './syntax/findPrepositional.ts'
import { toPhrase } from './syntax/toPhrase.ts'
import { childrenOf, headOf, isRelation, lemmaAt, withConjuncts } from './syntax/tree.ts'

const partyTypes = new Set(['country', 'organisation', 'person', 'group', 'unit'])

/** Is this someone who can act: a country, an organisation, a person, a group, a unit? */
export const isParty = (named: Named): boolean => partyTypes.has(named.type)

const within = (named: Named, from: number, to: number): boolean => named.from < to && from < named.to

/** Who a noun phrase means: what is named at its head, else whoever it belongs to ("Russian drones", "the army's tanks"). */
export function partiesOf(scene: ParsedSentence, chunk: Chunk): readonly string[] {
  const inside = scene.named.filter((one) => isParty(one) && within(one, chunk.from, chunk.to))
  const known = inside.filter((one) => !isAnyForce(scene, one))
  const owner = known.length === 0 ? partiesOfOwner(scene, chunk) : []
  if (owner.length > 0) return owner
  const parties = known.length > 0 ? known : inside.length > 0 ? inside : unnamedAt(scene, chunk)
  const head = parties.filter((one) => one.from <= chunk.head && chunk.head < one.to)
  return unique((head.length > 0 ? widest(head) : parties).map((one) => one.entity))
}

/** "fighters", "forces": nobody in particular, so that whose they are says more. */
function isAnyForce({ entities }: ParsedSentence, named: Named): boolean {
  const name = entities.get(named.entity)?.name ?? ''
  return named.type === 'group' && /^(?:forces?|fighters?|troops?|soldiers?|units?|jets?|warplanes?)$/u.test(name)
}

/** "opposition leaders", "ministers of the bloc": parties without a name, where nobody with a name is there. */
const unnamedAt = (scene: ParsedSentence, chunk: Chunk): readonly Named[] =>
  scene.named.filter((one) => one.type === 'unnamed' && one.from <= chunk.head && chunk.head < one.to)

/** Who is named before token `to` in a noun phrase: "Russian strike", "Moscow’s offensive", "its shelling". */
export function modifiersOf(scene: ParsedSentence, chunk: Chunk, to: number): readonly string[] {
  const inside = scene.named.filter((one) => isParty(one) && within(one, chunk.from, to))
  const outer = inside.filter((one) => !inside.some((other) => other !== one && covers(other, one)))
  return unique(outer.map((one) => one.entity))
}

const covers = (outer: Named, inner: Named): boolean =>
  outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from

/** Who is named in the phrases after any of those prepositions. */
export function partiesAfter(
  scene: ParsedSentence,
  prepositional: readonly Prepositional[],
  words: readonly string[],
): readonly string[] {
  const chunks = prepositional.filter((one) => words.includes(one.word)).flatMap((one) => one.chunks)
  return partiesOfAll(scene, chunks)
}

/** Who several noun phrases mean. */
export function partiesOfAll(scene: ParsedSentence, chunks: readonly Chunk[]): readonly string[] {
  return unique(chunks.flatMap((chunk) => partiesOf(scene, chunk)))
}

/** Each once, in order. */
export const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]

/** The first list that is not empty. */
export function firstOf(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((list) => list.length > 0) ?? []
}

/** Whether any of them has a country of its own. */
export const haveCountry = ({ entities }: ParsedSentence, ids: readonly string[]): boolean =>
  ids.some((id) => entities.get(id)?.country != null)

/** The first list in which anybody has a country; where none has, the first that is not empty. */
export function firstOfCountry(scene: ParsedSentence, ...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((list) => haveCountry(scene, list)) ?? firstOf(...lists)
}

function widest(named: readonly Named[]): readonly Named[] {
  const most = Math.max(...named.map((one) => one.to - one.from))
  return named.filter((one) => one.to - one.from === most)
}

/** "the king of X", "forces of X": a phrase that names nobody means whoever follows its "of". */
function partiesOfOwner(scene: ParsedSentence, chunk: Chunk): readonly string[] {
  const { tree } = scene
  if (!owned.has(lemmaAt(tree, chunk.head).replace(/s$/u, '')) && scene.tokens[chunk.head]?.upos !== 'NUM') return []
  const owner = childrenOf(tree, chunk.head, ['nmod']).find(
    (one) =>
      one > chunk.head &&
      childrenOf(tree, one, ['case']).some((mark) => ['of', 'from', 'in'].includes(lemmaAt(tree, mark))),
  )
  return owner === undefined
    ? []
    : partiesOfAll(
        scene,
        withConjuncts(tree, owner).map((one) => toPhrase(tree, one)),
      )
}

/** Modifiers of a nominal trigger, or of the phrase it is joined to: "rebel shelling and drone strikes". */
export function ownersOf(scene: ParsedSentence, chunk: Chunk, to: number): readonly string[] {
  const own = modifiersOf(scene, chunk, to)
  const first = isRelation(scene.tree, chunk.head, ['conj']) ? headOf(scene.tree, chunk.head) : null
  const opens = ['DET', 'PRON'].includes(scene.tokens[chunk.from]?.upos ?? '')
  return own.length === 0 && first !== null && !opens ? modifiersOf(scene, toPhrase(scene.tree, first), first) : own
}

/** Who is named in the first phrase, in the order of the text, after any of those prepositions that names anyone. */
export function firstPartiesAfter(
  scene: ParsedSentence,
  prepositional: readonly Prepositional[],
  words: readonly string[],
): readonly string[] {
  return firstOf(
    ...prepositional.filter((one) => words.includes(one.word)).map((one) => partiesOfAll(scene, one.chunks)),
  )
}

/** Heads whose "of" names the party that is meant. */
const owned = new Set(
  'inspector peacekeeper monitor observer staff employee volunteer adviser rebel militant insurgent gunman guerrilla separatist cleric lawmaker diplomat pilot prisoner captive hostage worker student supporter protester demonstrator officer general admiral colonel aide adviser agent judge mayor governor refugee civilian inhabitant villager child woman man king queen emir president prime minister leader chief head commander government army navy force forces troop soldier member group people resident number dozen hundred thousand rest part unit body citizen official ministry capital city port town village territory coast border position side parliament chamber house ally fighter spokesman spokeswoman spokesperson onslaught wave barrage series string spate embassy consulate representative delegate delegation negotiator ambassador envoy convoy column patrol base camp ship vessel headquarters council commando mercenary militia police jet warplane third quarter half majority some most many several all both one two three four five six'.split(
    ' ',
  ),
)
