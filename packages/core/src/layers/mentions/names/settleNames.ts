import type { NameType } from '@fogline/model'
import { toNameKey } from '../draft.ts'
import { isOrganisationHead } from '../organisationWords.ts'
import type { ReadName } from './readName.ts'

interface Vote {
  readonly sum: number
  readonly most: number
}

type Votes = ReadonlyMap<NameType, Vote>

/**
 * Names of the same words are one thing in an article: of the type that they are mostly read as, and as sure as the surest reading of it.
 * One word is a person's where a longer name of a person ends in it; there each reading that is sure stands.
 */
export function settleNames(
  text: string,
  sentences: readonly (readonly ReadName[])[],
): readonly (readonly ReadName[])[] {
  const read = sentences.map((names) =>
    names.map((name) => (isAgency(text, name) ? { ...name, type: 'organisation' as const } : name)),
  )
  const all = read.flat()
  const votes = countVotes(text, all)
  const families = new Set(
    all.flatMap((name) => {
      const words = keyOf(text, name).split(' ')
      return name.type === 'person' && words.length > 1 && name.probability >= 0.8 ? [words.at(-1), words[0]] : []
    }),
  )
  return read.map((names) =>
    names.map((name) => {
      const key = keyOf(text, name)
      if (families.has(key))
        return name.probability >= 0.85 ? name : settle(name, withoutPlaces(votes.get(key) ?? new Map()))
      return settle(name, withoutStrays(votes.get(key) ?? new Map(), key.includes(' ')))
    }),
  )
}

function countVotes(text: string, names: readonly ReadName[]): ReadonlyMap<string, Votes> {
  const votes = new Map<string, Map<NameType, Vote>>()
  for (const name of names) {
    const key = keyOf(text, name)
    const types = votes.get(key) ?? new Map<NameType, Vote>()
    const { sum, most } = types.get(name.type) ?? { sum: 0, most: 0 }
    const isPlace = isInPlace(text, name)
    const added = name.probability + (isPlace ? 1 : 0)
    const sureness = isPlace ? Math.max(name.probability, 0.7) : name.probability
    votes.set(key, types.set(name.type, { sum: sum + added, most: Math.max(most, sureness) }))
  }
  return votes
}

/** "Kalm Monitoring Mission" read as a place, "Kalm Relief Federation" read as a military unit. */
function isAgency(text: string, { start, end, type }: ReadName): boolean {
  const words = text.slice(start, end).split(' ')
  const last = words.at(-1) ?? ''
  if (type === 'unit')
    return words.length > 1 && isOrganisationHead(last) && !isArmed.test(last) && !/\d/u.test(text.slice(start, end))
  const isFirm = last === 'Lines' && words.length > 2
  return type === 'place' && words.length > 1 && isOrganisationHead(last) && (isFirm || !isBuilding.test(last))
}

const isArmed = /^(?:Army|Navy|Forces|Guards?|Command|Brigades|Legion|Staff|Team|Group|Taskforce|Police)$/u

const isBuilding =
  /^(?:Cent(?:er|re)|Museum|Library|Hospital|Church|College|School|University|Institute|Institution|Front|Court|House|Bank|Chamber|Academy|Club|Embassy|Office|Parliament|Senate|Congress|Community|Commonwealth|Fund|Union|Federation|Lines|Shipyards?|Team|Laboratories)$/u

/** One word that no longer name of a person ends in, and that is elsewhere read as a place or a nation's, is no person's or weapon's. */
function withoutStrays(votes: Votes, isLong: boolean): Votes {
  const most = Math.max(votes.get('place')?.most ?? 0, votes.get('norp')?.most ?? 0)
  if (isLong || most < 0.5) return votes
  return new Map([...votes].filter(([type]) => type !== 'person' && type !== 'equipment'))
}

/** The family name of somebody, where it is not surely read, is no place's. */
function withoutPlaces(votes: Votes): Votes {
  return votes.has('person') ? new Map([...votes].filter(([type]) => type !== 'place')) : votes
}

/** "in Kalm" and "Kalm's port" say of a place that it is one. */
function isInPlace(text: string, { start, end, type }: ReadName): boolean {
  if (type !== 'place') return false
  return (
    /^[’']s (?:port|harbou?r|airport|outskirts|suburbs|streets|mayor|railway|market|cent(?:re|er))\b/u.test(
      text.slice(end, end + 14),
    ) || /(?<!\p{L})(?:in|near|outside|across|into|throughout) $/iu.test(text.slice(Math.max(0, start - 12), start))
  )
}

function settle(name: ReadName, votes: Votes): ReadName {
  let best: readonly [NameType, Vote] = [name.type, votes.get(name.type) ?? { sum: 0, most: 0 }]
  for (const vote of votes) if (vote[1].sum > best[1].sum) best = vote
  return { ...name, type: best[0], probability: best[1].most }
}

function keyOf(text: string, { start, end }: ReadName): string {
  return toNameKey(text.slice(start, end)).replace(/^the /u, '')
}
