export type EntityType =
  | 'person'
  | 'organisation'
  | 'country'
  | 'place'
  | 'equipment'
  | 'unit'
  | 'treaty'
  | 'group'
  | 'unnamed'

/** A role as the text words it, with the article that says so. */
export interface Role {
  readonly text: string
  readonly article: string
}

export interface Identifiers {
  readonly geonames: number | null
  readonly wikidata: string | null
  /** ISO 3166-1 alpha-2, of a country. */
  readonly iso: string | null
}

/** Who or what is meant, joined across articles. `members` are the article entities; `because` says why each was joined. */
export interface Entity {
  readonly kind: 'entity'
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly Role[]
  readonly country: string | null
  readonly identifiers: Identifiers
  readonly members: readonly string[]
  readonly because: string
  readonly by: string
}
