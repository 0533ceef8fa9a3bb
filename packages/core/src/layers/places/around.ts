import type { GazetteerPlace } from '@fogline/model'

/** One place, people or body of the article and where it belongs; a name does not vote on itself. */
export interface Vote {
  readonly key: string
  readonly country: string
  readonly admin1: string | null
}

/** How much of the article belongs to each state, and to each region ("US.KY"): shares of 1. */
export interface Around {
  readonly states: ReadonlyMap<string, number>
  readonly regions: ReadonlyMap<string, number>
}

function toShares(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Map([...counts].map(([word, count]) => [word, count / words.length]))
}

/** What the others say: the votes without those of the name itself. */
export function toAround(votes: readonly Vote[], key: string): Around {
  const others = votes.filter((vote) => vote.key !== key)
  return {
    states: toShares(others.map(({ country }) => country)),
    regions: toShares(others.flatMap(({ country, admin1 }) => (admin1 === null ? [] : [`${country}.${admin1}`]))),
  }
}

/** "Kentucky State Police", "University of Kentucky": the region in the name of a body. */
export function regionOf(name: string, find: (name: string) => readonly GazetteerPlace[]): GazetteerPlace | null {
  const words = name.replace(/^the /i, '').split(/\s+/)
  const tail = / of (\p{Lu}\S*(?: \p{Lu}\S*)?)$/u.exec(name)?.[1]
  const forms = [words.slice(0, 2).join(' '), words[0] ?? '', ...(tail === undefined ? [] : [tail])]
  for (const form of words.length < 2 ? [] : forms) {
    const places = find(form)
    const region = places.find(({ feature }) => feature === 'ADM1')
    const isShared = places.some(({ feature, population }) => feature.startsWith('PPL') && population > 100_000)
    if (region !== undefined && !isShared) return region
  }
  return null
}
