import type { Claim } from '@fogline/model'
import { declines } from './denials.ts'

/** How far after a claim an answer to it is looked for, in characters: about two paragraphs. */
const reach = 900

/** Who declines to comment on the claims or will not confirm them, soon after one of them in its article: to be shown with them, and no denial. */
export function answersTo(claims: readonly Claim[], voices: readonly Claim[]): readonly Claim[] {
  return voices.filter(
    (answer) =>
      declines(answer) &&
      claims.some(
        (claim) =>
          claim.article === answer.article &&
          answer.sentence.start > claim.sentence.start &&
          answer.sentence.start - claim.sentence.end < reach &&
          (answer.speaker?.entity ?? null) !== claim.speaker?.entity,
      ),
  )
}
