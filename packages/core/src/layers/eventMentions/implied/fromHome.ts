import type { Rule } from '@fogline/model'
import { childrenOf, isNominal, isRelation, lemmaAt, type Tree } from '../syntax/tree.ts'
import type { CountryWords, Implied, ImpliedInput } from './impliedInput.ts'

/** "lawmakers in Seoul", "the mayor of Izmir", "rebels operating in Chad": where the party's own phrase says that it sits. */
export const fromHome: Rule<ImpliedInput, Implied> = {
  id: 'events/implied/home',
  says: 'People whose own phrase says where they live or act are of that country: "the mayor of Izmir", "rebels operating in Chad".',
  examples: [
    { text: 'The mayor of Izmir condemned Norway.', finds: [['Izmir', { country: 'TR' }]] },
    { text: 'Rebels operating in northern Chad condemned Norway.', finds: [['Chad', { country: 'TD' }]] },
    { text: 'A delegation of mayors condemned Norway.', finds: [] },
  ],
  find: ({ scene, named, parties }) => {
    if (!parties.some(({ type }) => ['person', 'group', 'unnamed', 'organisation'].includes(type))) return []
    const heads = named.map(({ from, to }) => headAmong(scene.tree, from, to))
    const homes = heads.flatMap((head) => homesOf(scene.tree, head, 0))
    return homes
      .flatMap((at) => countryAt(scene, at) ?? [])
      .map(({ start, end, country }) => ({ span: { start, end }, value: { country } }))
  },
}

/** The word of a name that the rest of it hangs on. */
function headAmong({ tokens }: Tree, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const head = tokens[at]?.head ?? -1
    if (head < from || head >= to) return at
  }
  return from
}

const stays = new Set(['in', 'of', 'from', 'at', 'near', 'outside', 'across', 'inside'])
const dwelling = new Set([
  'operate',
  'live',
  'base',
  'work',
  'reside',
  'hold',
  'fight',
  'active',
  'jail',
  'imprison',
  'gather',
  'settle',
])

/** Words for places below a word: after "in" and "of", in an apposition, in "based in Y". */
function homesOf(tree: Tree, at: number, depth: number): readonly number[] {
  if (depth > 3) return []
  return (tree.below[at] ?? []).flatMap((child) => {
    const isBelow = isNominal(tree, child) && isRelation(tree, child, ['nmod', 'obl'])
    const marks = childrenOf(tree, child, ['case']).map((one) => lemmaAt(tree, one))
    if (isBelow && !isRelation(tree, child, ['nmod:poss']) && marks.some((mark) => stays.has(mark)))
      return [
        child,
        ...childrenOf(tree, child, ['nmod:poss', 'amod', 'compound', 'appos', 'flat']),
        ...homesOf(tree, child, depth + 1),
      ]
    if (isRelation(tree, child, ['acl']) && dwelling.has(lemmaAt(tree, child))) return homesOf(tree, child, depth + 1)
    return []
  })
}

/** The country that a word is, or in which the place lies that it names. */
function countryAt({ tokens, places, named, entities }: ImpliedInput['scene'], at: number): CountryWords | null {
  const token = tokens[at]
  if (token === undefined) return null
  const place = places.find((one) => one.start <= token.start && token.start < one.end && one.country !== null)
  if (place?.country != null) return { start: place.start, end: place.end, country: place.country }
  const one = named.find(({ from, to, type }) => from <= at && at < to && (type === 'country' || type === 'place'))
  const country = one === undefined ? null : (entities.get(one.entity)?.country ?? null)
  if (one === undefined || country === null) return null
  return { start: tokens[one.from]?.start ?? token.start, end: tokens[one.to - 1]?.end ?? token.end, country }
}
