/** Do the words of a text point to the future? Then a date without a year may be the next one. */
export function pointsAhead(text: string): boolean {
  return /\b(?:will|shall|next|tomorrow|tonight|later|upcoming|coming|from now|in the future|within|until|till|due|starting|meet|meeting|leave|schedule|scheduled|plan|available|please|can you|can help|can find|can I|help me|booking|arrange|book|remind|forward|deadline|after|this \w*day|this weekend)\b|['’]ll\b|\b(?:in|after) (?:an?|\d+|one|two|three|four|five|a few|several)\b|\bLet['’]?s\b/i.test(
    text,
  )
}
