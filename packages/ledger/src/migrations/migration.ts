/** One step of the schema's history. A number is never used twice and a released step is never changed. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly statements: readonly string[]
  /** A program that knows the migrations up to this number works on with the schema that this one leaves; its own number where left out. */
  readonly survivedFrom?: number
}
