/** What stands before a word: nothing, white space, or a break of line or paragraph. The numbers are the graph's. */
export const gap = { none: 0, space: 1, break: 2 } as const

/** A word as the graph reads it. `edge` is added to the score that a sentence starts here. */
export interface WindowWord {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly gap: number
  readonly edge: number
}

/** Words of one text that the graph reads together. */
export type Window = readonly WindowWord[]

/** Added to the score of a sentence's start: decides whatever the model says. */
export const forced = 100
