import { DetectError, MalformedError, ParseError } from 'feedsmith'

/** Does feedsmith say that a text is no feed, or a broken one? Any other error is ours. */
export function isFeedError(error: unknown): boolean {
  return error instanceof DetectError || error instanceof MalformedError || error instanceof ParseError
}
