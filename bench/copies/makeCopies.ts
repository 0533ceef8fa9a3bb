import { toRandom } from '../toRandom.ts'
import type { CopyText } from './copyText.ts'

/**
 * The texts with one copy of each that is long enough: a part of its sentences, some words changed, and sentences of another
 * text around them. The same texts give the same copies.
 */
export function makeCopies(texts: readonly CopyText[], seed = 2031): readonly CopyText[] {
  const random = toRandom(seed)
  const long = texts.filter(({ text }) => text.split(' ').length >= 150)
  const made = long.map(({ id, text }, at) => {
    const other = toSentences(long[(at + 7) % long.length]?.text ?? '')
    const kept = keep(toSentences(text), 0.25 + random() * 0.75, random)
    const rate = random() * 0.12
    const changed = kept.map((sentence) => change(sentence, rate, random))
    const before = random() < 0.5 ? other.slice(0, 2) : []
    const after = random() < 0.5 ? other.slice(-Math.ceil(random() * 8)) : []
    return { id: `copy of ${id}`, text: [...before, ...changed, ...after].join(' ') }
  })
  return [...texts, ...made]
}

function toSentences(text: string): readonly string[] {
  return text.match(/[^.!?]+[.!?]+\s*/g)?.map((sentence) => sentence.trim()) ?? [text]
}

/** A stretch from the beginning, or sentences from all over. */
function keep(sentences: readonly string[], share: number, random: () => number): readonly string[] {
  if (random() < 0.5) return sentences.slice(0, Math.max(3, Math.round(sentences.length * share)))
  return sentences.filter(() => random() < share)
}

function change(sentence: string, rate: number, random: () => number): string {
  return sentence
    .split(' ')
    .flatMap((word) => (random() < rate ? (random() < 0.3 ? [] : [`${word}x`]) : [word]))
    .join(' ')
}
