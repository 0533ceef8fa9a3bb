/** A quantity as NewsQuant writes it: a value or a range, the names that its unit may bear, and the sign of its bound or change. */
export interface Quantity {
  readonly value: number | readonly [number, number]
  readonly units: readonly string[]
  readonly change: string
}
