import type { Token } from '@fogline/model'
import type { Chunk } from './chunk.ts'

/** How a verb group is made: what the grammar around it depends on. */
export interface VerbGroup {
  readonly passive: boolean
  readonly infinitive: boolean
  readonly gerund: boolean
  readonly participle: boolean
  readonly negated: boolean
  readonly modal: string | null
}

const modals = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'shall',
  'should',
  'must',
  'wo',
  'ca',
  '’ll',
  "'ll",
])
const irregularParticiples = new Set(
  'hit shot struck sunk held sent met made taken given fought set put cut brought driven thrown shut lost left begun blown broken'.split(
    ' ',
  ),
)

/** Reads voice, mood and polarity from the words of a verb group. */
export function toVerbGroup(tokens: readonly Token[], chunk: Chunk): VerbGroup {
  const before = tokens.slice(chunk.from, chunk.head)
  const verb = tokens[chunk.head]
  const text = (verb?.text ?? '').toLowerCase()
  const be = before.some((token) => token.lemma === 'be' || token.lemma === 'get')
  const gerund = text.endsWith('ing')
  const participle = /(?:ed|en|wn)$/u.test(text) || irregularParticiples.has(text)
  return {
    passive: be && participle,
    infinitive: before.some((token) => token.lemma === 'to'),
    gerund: gerund && !be,
    participle: participle && !before.some((token) => token.upos === 'AUX'),
    negated: before.some(
      (token) => ['not', "n't", 'n’t', 'never'].includes(token.lemma) || /n[’']t$/u.test(token.text),
    ),
    modal: before.find((token) => modals.has(token.text.toLowerCase()))?.text.toLowerCase() ?? null,
  }
}
