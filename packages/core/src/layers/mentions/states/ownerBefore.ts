import type { SentenceView } from '../mentionInput.ts'
import type { StateEvidence } from './stateEvidence.ts'

const opens = /^Its (?:own )?(?:(?:defen[cs]e|foreign) minist|armed forces|general staff|army|navy|parliament)/iu

/** "Kalm denied it. Its Defence Ministry said": the name that opens the sentence before owns an organ of a state. */
export function ownerBefore(plain: string, { sentence: { tokens } }: SentenceView): StateEvidence | null {
  const [first, next] = tokens
  if (!opens.test(plain) || first === undefined || !/^\p{Lu}\p{Ll}{3,}$/u.test(first.text)) return null
  if (first.upos !== 'PROPN' || !/^(?:VERB|AUX|ADV)$/u.test(next?.upos ?? '')) return null
  return { name: first.text, start: first.start, isAdjective: false, weight: 2, kind: 'organ' }
}
