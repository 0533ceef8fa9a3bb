import type { Span } from '@fogline/model'

const introduced =
  /(?:[,:]|\b(?:said|says|say|saying|tweeted|wrote|told|warned|as|that|asked|replied|answered|added|declared|(?:chant|shout|yell|scream)(?:s|ed|ing)))\s*$/i
const named =
  /\b(?:call(?:s|ed|ing)|labell?(?:s|ed|ing)|describ(?:es|ed|ing)|characteri[sz](?:es|ed|ing)|brand(?:s|ed|ing)|dubb?(?:s|ed|ing))\b(?:[^.;:“"]|\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Gov|Col|Lt)\.)*$/i
const spokenAfter = /^\s*(?:\S+\s+){0,4}(?:said|says|added|told|wrote|stated|declared|warned|asked)\b/i

/** Is it something said, not a word that the narrator sets apart or the title of a work? A few words need a sign of speech. */
export function isSpeech(text: string, quotation: Span, content: Span): boolean {
  const quoted = text.slice(content.start, content.end)
  const count = quoted.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (count >= 8) return true
  const before = text.slice(Math.max(0, quotation.start - 80), quotation.start)
  const after = text.slice(quotation.end, quotation.end + 60)
  if (count >= 3 && /[,.!?]$/.test(quoted) && /^\p{Lu}/u.test(quoted)) return true
  return introduced.test(before) || named.test(before) || (/[,.!?]$/.test(quoted) && spokenAfter.test(after))
}
