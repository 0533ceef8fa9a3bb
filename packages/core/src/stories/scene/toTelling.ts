import type { Article } from '@fogline/model'

/** Which version of an article is the present one, and where each version stands in the order of telling. */
export interface Telling {
  readonly presentOf: (article: string) => string
  readonly versionOf: (article: string) => number
  readonly placeOf: (article: string) => PlaceInTelling
  readonly order: (a: string, b: string) => number
}

/** The order of telling: publication day (9999 where none is known), page, place on it, version. */
export interface PlaceInTelling {
  readonly day: string
  readonly page: string
  readonly index: number
  readonly version: number
}

/** Prepares the order. A version counts as told on the earliest day that it or a later one states, so that versions keep their order. */
export function toTelling(article: (id: string) => Article, lineages: readonly (readonly string[])[]): Telling {
  const lineageOf = new Map(lineages.flatMap((lineage) => lineage.map((id) => [id, lineage] as const)))
  const presentOf = (id: string) => lineageOf.get(id)?.at(-1) ?? id
  const versionOf = (id: string) => lineageOf.get(id)?.indexOf(id) ?? 0
  const places = new Map<string, PlaceInTelling>()
  const placeOf = (id: string): PlaceInTelling => {
    const known = places.get(id)
    if (known !== undefined) return known
    const from = (lineageOf.get(id) ?? [id]).slice(versionOf(id))
    const [day = '9999'] = from.map((each) => article(each).publishedAt ?? '9999').sort()
    const { page, index } = article(presentOf(id))
    const place = { day, page, index, version: versionOf(id) }
    places.set(id, place)
    return place
  }
  return { presentOf, versionOf, placeOf, order: (a, b) => compareTold(placeOf(a), placeOf(b)) }
}

/** Compares places in the order of telling. */
export function compareTold(a: PlaceInTelling, b: PlaceInTelling): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  if (a.page !== b.page) return a.page < b.page ? -1 : 1
  return a.index - b.index || a.version - b.version
}
