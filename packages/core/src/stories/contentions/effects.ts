/**
 * How strong an outcome the words of an event claim, by stem: 2 the thing is lost (sunk, destroyed, captured), 1 it was
 * attacked or harmed, 0 it was only aimed at or is said to be planned. Undefined: the words claim no outcome.
 */
const strengths: ReadonlyMap<RegExp, number> = new Map([
  [
    /\b(?:sank|sunk|sink(?:s|ing)?|destroy(?:s|ed|ing)?|destruction|capture[sd]?|capturing|seiz(?:e[sd]?|ing|ure)|taken control|took control|kill(?:s|ed|ing)?|shot down|down(?:ed|ing)|liberated|overran)\b/i,
    2,
  ],
  [/\b(?:damag(?:e[sd]?|ing)|hit(?:s|ting)?|struck|wounded|injur(?:ed|ing))\b/i, 1],
  [/\b(?:target(?:s|ed|ing)?|aimed at|attack(?:s|ed|ing)?|advanc(?:ed|ing)|approach(?:ed|ing)?)\b/i, 0],
])

/** The strongest outcome that a text claims. */
export function strengthOf(text: string): number | undefined {
  for (const [pattern, strength] of strengths) if (pattern.test(text)) return strength
  return undefined
}
