/** A run of tokens of one sentence, `to` excluded. `head` is the index of the token that the run is about. */
export interface Chunk {
  readonly kind: 'np' | 'vp' | 'prep' | 'comma' | 'and' | 'clause' | 'relative' | 'stop' | 'adverb' | 'quote'
  readonly from: number
  readonly to: number
  readonly head: number
}
