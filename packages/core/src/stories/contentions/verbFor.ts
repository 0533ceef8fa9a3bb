/** Words that end in s and are one. */
const single = /(?:ss|us|is|news|headquarters|politics|series)$/iu

/** Nouns that are many without an s. */
const many = /^(?:people|police|men|women|they|both|we)$/iu

/** Those who often open a sentence, and have a capital there. */
const bodies =
  /^(?:analyst|authoritie|civilian|commander|critic|diplomat|expert|historian|lawyer|leader|local|minister|observer|official|refugee|rescuer|resident|scientist|soldier|source|spokesmen|villager|witnesse)s$/iu

/**
 * The form of a verb after whoever says something: "analysts of a bank deny", "the ministry denies". A name is one, also in
 * the plural ("the United States denies"); a common noun in the plural is many, as are two who are joined.
 */
export function verbFor(speaker: string, [one, several]: readonly [one: string, several: string]): string {
  const head = speaker.split(/,|\s(?:of|from|in|at|like|such|who|with|for|close|familiar|to)\s/u)[0] ?? ''
  const last = head.trim().split(/\s+/u).at(-1) ?? ''
  const isPlural = (/^\p{Ll}.*s$/u.test(last) && !single.test(last)) || bodies.test(last)
  return isPlural || many.test(last) || /\p{L}\sand\s(?:\p{Lu}|the\s)/u.test(head) ? several : one
}
