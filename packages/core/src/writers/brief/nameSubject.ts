import type { Evidence } from '@fogline/model'
import type { ContentIndex } from './contentIndex.ts'

const subject = /^(?:he|she|they|it|his|her|its|their)$/i
/** A pronoun this near to the beginning is what the sentence speaks of. */
const near = 32

/**
 * A sentence that stands alone: where it begins with a pronoun whose meaning was read, the name stands for it in square
 * brackets, and the sentence that gives the name is cited as well.
 */
export function nameSubject(
  evidence: Evidence,
  index: ContentIndex,
): { readonly text: string; readonly evidence: readonly Evidence[] } {
  const asItIs = { text: evidence.text, evidence: [evidence] }
  const mentions = index.reading(evidence.article)?.layers.mentions ?? []
  const pronoun = mentions.find(
    (m) => m.form === 'pronoun' && m.start >= evidence.start && m.start < evidence.start + near && subject.test(m.text),
  )
  if (pronoun === undefined) return asItIs
  // Whoever is named before it in the same sentence may be meant just as well.
  if (mentions.some((m) => m.form === 'name' && m.start >= evidence.start && m.start < pronoun.start)) return asItIs
  const named = mentions
    .filter((m) => m.entity === pronoun.entity && m.form !== 'pronoun' && m.start < pronoun.start)
    .sort((a, b) => rank(b.form) - rank(a.form) || b.text.length - a.text.length || a.start - b.start)[0]
  const source = named === undefined ? undefined : index.sentenceAt(evidence.article, named.start)
  if (named === undefined || source === undefined) return asItIs
  const at = pronoun.start - evidence.start
  const owner = /^(?:his|her|its|their)$/i.test(pronoun.text) && !/^\s+\p{L}+ed\b/u.test(evidence.text.slice(at + 3))
  const name = `[${named.text.replace(/\s+/g, ' ')}]${owner ? '’s' : ''}`
  return {
    text: `${evidence.text.slice(0, at)}${name}${evidence.text.slice(at + pronoun.text.length)}`,
    evidence: [evidence, source],
  }
}

function rank(form: 'name' | 'nominal' | 'pronoun'): number {
  return form === 'name' ? 1 : 0
}

/** When it was stands before who did it: "Last month it fired nine". */
const leadIn =
  '(?:(?:last|next|this|earlier|later|in|on|by|at|after|before|since|then|now|for)\\b[\\p{L} ]{0,24},?\\s)?'
const leaning = new RegExp(
  `^(?:${leadIn}(?:he|she|they|it)|this|these|those|that)\\s|\\d\\sof\\s(?:them|these|those)\\b`,
  'iu',
)

/** Does the sentence say nothing without the sentence before it, since a pronoun stands for what it speaks of or counts? */
export function leansOnOthers(text: string): boolean {
  return leaning.test(text)
}
