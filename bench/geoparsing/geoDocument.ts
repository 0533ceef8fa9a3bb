import type { Span } from '@fogline/model'

export interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** A place name that people marked. `use`: the place itself, or somebody or something it stands for; null where the set does not say. */
export interface Toponym extends Span {
  readonly phrase: string
  readonly use: 'literal' | 'associative' | null
  /** The set's own word for its use ("Metonymic"), or null. */
  readonly label: string | null
  readonly geonames: number | null
  readonly point: Point | null
}

export interface GeoDocument {
  readonly set: string
  readonly id: string
  readonly text: string
  /** Where what people read begins; a head with title and address may stand before it. */
  readonly start: number
  readonly toponyms: readonly Toponym[]
}
