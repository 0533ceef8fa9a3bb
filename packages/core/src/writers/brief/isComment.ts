const feeling =
  '(?:alarm|anxiet(?:y|ies)|concerns?|fears?|worr(?:y|ies)|unease|dismay|doubts?|questions?|tensions?|hopes?|outrage|dread|misgivings?)'

/** Verbs that say what a thing means to the narrator; "marks the first …" tells a fact, "marks a dangerous …" does not. */
const meaning =
  /\b(?:(?:marks?|marked|represents?|represented|constitutes?|signals?|signall?ed)\s+(?:an?|another|no)\s+(?!\p{N})|(?:underscores?|underscored|highlights?|highlighted|underlines?|underlined|illustrates?|illustrated|reflects?|reflected|exemplif(?:ies|ied)|epitomi[sz]es?|speaks? volumes|(?:may|might|can|could)\s+be\s+(?:considered|seen|viewed|read|taken|interpreted)|remains? to be seen)\b)/iu

/** What it makes people feel: "has fuelled fears of …", "voiced his anxiety over …". */
const stirs = new RegExp(
  `\\b(?:voic|express|rais|fuel|stok|spark|prompt|stir|heighten|deepen|intensif|reviv|rekindl|add)\\p{L}*\\s+(?:\\p{L}+\\s+){0,3}${feeling}\\b|\\b(?:has|have|had)\\s+(?:alarmed|worried|unsettled|shaken|stunned)\\b`,
  'iu',
)

/** Does the sentence tell what something means or how it makes feel, rather than that it happened? */
export function isComment(sentence: string): boolean {
  const said = sentence.replace(/[“"][^”"]*[”"]/g, '')
  return meaning.test(said) || stirs.test(said)
}
