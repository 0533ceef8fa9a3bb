/** A place before it is packed. `keys` are the names under which it is found; `radius` in kilometres, 0 for none. */
export interface Row {
  readonly geonames: number
  readonly name: string
  readonly keys: readonly string[]
  readonly latitude: number
  readonly longitude: number
  readonly feature: string
  readonly country: string
  readonly admin1: string
  readonly population: number
  readonly radius: number
}
