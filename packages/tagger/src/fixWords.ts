import type { Token } from '@fogline/model'

const speech = new Map([
  ['said', 'say'],
  ['says', 'say'],
  ['told', 'tell'],
  ['tells', 'tell'],
  ['adding', 'add'],
])

const scale = /^(?:hundred|thousand|million|billion|trillion|bn\.?|mn\.?|tn\.?|dozen)$/u
const pronouns = /^(?:it|he|she|that|there|what|who|here|where|this|how|one)$/u

/** Words whose reading never depends on the sentence. */
export const fixWords = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, index) => {
    const lower = token.text.toLowerCase()
    const verb = speech.get(lower)
    if (verb !== undefined) return { ...token, upos: 'VERB', lemma: verb }
    if (lower === 'not' || /^n['’]t$/u.test(lower)) return { ...token, upos: 'PART', lemma: 'not' }
    if (lower === 'no' && tokens[index + 1]?.text === 'longer') return { ...token, upos: 'ADV' }
    if (lower === 'new') return { ...token, upos: token.text.startsWith('N') ? token.upos : 'ADJ' }
    if (scale.test(lower)) return { ...token, upos: 'NUM' }
    if (/^[a-z]/u.test(lower)) return token
    if (/^\d[\d,.]*$/u.test(lower)) return { ...token, upos: 'NUM' }
    if (/^\d[\d,.]*-/u.test(lower)) return { ...token, upos: 'ADJ', lemma: lower }
    if (/^['’]s?$/u.test(lower)) return { ...token, ...readClitic(tokens, index) }
    if (/^[^\p{L}\p{N}]+$/u.test(lower)) return { ...token, upos: /^[$€£¥₽₴%&+=#@°]$/u.test(lower) ? 'SYM' : 'PUNCT' }
    return token
  })

function readClitic(tokens: readonly Token[], index: number): Partial<Token> {
  const token = tokens[index]
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  if (token === undefined || before === undefined || before.end !== token.start) return { upos: 'PUNCT' }
  if (token.text.length === 1) {
    const isPossessive =
      /s$/iu.test(before.text) && next !== undefined && next.start > token.end && /^\p{L}|\d/u.test(next.text)
    return isPossessive ? { upos: 'PART', lemma: "'s" } : { upos: 'PUNCT' }
  }
  if (pronouns.test(before.text.toLowerCase())) return { upos: 'AUX', lemma: 'be' }
  if (/^(?:NOUN|PROPN|ADJ|NUM|PUNCT|VERB)$/u.test(next?.upos ?? '')) return { upos: 'PART', lemma: "'s" }
  return token.upos === 'AUX' ? { upos: 'AUX', lemma: 'be' } : { upos: 'PART', lemma: "'s" }
}
