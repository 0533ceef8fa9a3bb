import { readFileSync } from 'node:fs'

/** A disputed territory and the state that it is given to. */
export interface Territory {
  readonly name: string
  /** Other names of it, and sites in it, that the gazetteer has as places without a region. */
  readonly names: readonly string[]
  /** The states and first-order regions that GeoNames lists it under: "EH", "UA.11". */
  readonly codes: readonly string[]
  /** Its outline (longitude, latitude), where GeoNames lists its places under regions that go beyond it. */
  readonly area?: readonly (readonly [longitude: number, latitude: number])[]
  /** ISO 3166-1 alpha-2; null where no state is named. */
  readonly country: string | null
  /** Who else claims it (ISO 3166-1 alpha-2). */
  readonly claimants: readonly string[]
  /** On what this rests. */
  readonly because: string
}

function loadTerritories(): readonly Territory[] {
  const file = readFileSync(new URL('../data/territories.json', import.meta.url), 'utf8')
  const { territories } = JSON.parse(file) as { readonly territories: readonly Territory[] }
  return territories
}

/** Fogline's policy on disputed territory; a deployment may pass another list to `loadLexicon`. */
export const territories: readonly Territory[] = loadTerritories()
