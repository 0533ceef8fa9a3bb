/** What a person decided. `about` are ids; a later judgement about the same ids takes the place of an earlier one. */
export interface Judgement {
  readonly kind: 'judgement'
  readonly id: string
  readonly verdict: 'same' | 'different' | 'unsure' | 'accept' | 'reject'
  readonly about: readonly string[]
  readonly by: string
  /** ISO 8601 */
  readonly at: string
  readonly because: string | null
}
