const cue =
  /\b(?:will|would|shall|(?:is|are|was|were) (?:set|due|expected|scheduled|slated|planned|likely|going|about) (?:to|for)|scheduled (?:to|for)|slated for|due (?:on|in|to)|plans? to|planned for|planning to|intends? to|expects? to|upcoming|coming|next|ahead of|before|deadline of|by|starting|beginning|effective|until)\b(?<rest>[^.;]*)$/i
const spoken = /\b(?:said|says|told|reported|announced|wrote|added|confirmed|stated|claimed|posted|published)\b/i

/** Do the words before a date point to the future? A verb of speech between them turns the date into that of the speech. */
export function isAhead(text: string, at: number): boolean {
  const match = cue.exec(text.slice(Math.max(0, at - 120), at))
  return match !== null && !spoken.test(match.groups?.rest ?? '')
}
