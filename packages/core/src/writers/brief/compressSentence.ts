/** Words that tie a sentence to the one before it; a line that stands alone does without them. */
const opening =
  /^(?:meanwhile|however|moreover|furthermore|further|additionally|in addition|also|still|yet|and|but|simultaneously|in response|in a parallel (?:\w+)|amid (?:this|these|the)[^,]{0,60}|adding to [^,]{0,60}|for now|ultimately|in turn|separately|elsewhere|similarly)\s*,\s+/i
/** "VARN, Jan. 6 (Harbour Wire) - ": where and by whom it was written, not what happened. */
const dateline = /^\p{Lu}[\p{Lu} .'’-]+(?:,[^–—]{1,50}?)?(?:\s\([^)]{2,30}\))?\s(?:-|–|—)\s+(?=\S)/u
const inner = /,\s+(?:however|meanwhile|though|moreover|also|in turn),\s+/gi
/** A comment by the narrator, hung on as a participle. */
const comment =
  /,\s+(?:further\s+|thus\s+|thereby\s+)?(?:underscor|highlight|underlin|signal|mark|reflect|emphasi[sz]|rais|suggest|illustrat|demonstrat|complicat|mak|fuel|show|test|spark|prompt|dramatically intensify|effectively anchor)ing\b[^“”"]*$/i

/** A sentence as a line of its own: without the words that tie it to its neighbours and without the narrator's closing comment. Only cuts. */
export function compressSentence(sentence: string): string {
  const tidy = sentence
    .replace(/\s+/g, ' ')
    .replace(/^[-–•*]\s*/, '')
    .trim()
  const opened = capitalise(tidy.replace(dateline, '').replace(opening, '').replace(inner, ' '))
  const cut = opened.replace(comment, '.')
  return cut.split(' ').length >= 7 ? cut : opened
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
