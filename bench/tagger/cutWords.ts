import type { GoldWord } from './goldText.ts'

const word = /[\p{L}\p{N}_]/u.source
const token = new RegExp(
  [
    /https?:\/\/\S+/.source,
    /\p{Nd}[\p{Nd}.,:]*\p{Nd}/u.source,
    /(?:[A-Z]\.){2,}/.source,
    `[A-Za-zÀ-ÿ]+(?=n['’]t(?!${word}))`,
    `n['’]t(?!${word})`,
    `['’](?:s|re|ve|ll|d|m)(?!${word})`,
    `${word}+`,
    /\S/.source,
  ].join('|'),
  'gu',
)
const abbreviation = /^(?:Mr|Ms|Mrs|Dr|Gen|Lt|Col|Sgt|Maj|Capt|Spc|Staff|St|Jr|Sr|Rep|Sen|No|U\.S|[A-Z])\.?$/

/** Sentences and words by the rules with which the training cuts texts that come without either, so that both measure the same. */
export function cutWords(text: string): readonly (readonly GoldWord[])[] {
  const sentences: GoldWord[][] = []
  let current: GoldWord[] = []
  for (const match of text.matchAll(token)) {
    if (current.length > 0 && isEdge(current, text.slice(current.at(-1)?.end, match.index), match[0])) {
      sentences.push(current)
      current = []
    }
    current.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  }
  return current.length > 0 ? [...sentences, current] : sentences
}

function isEdge(words: readonly GoldWord[], between: string, following: string): boolean {
  if (between.includes('\n')) return true
  if (between === '' || !/^[A-Z“"‘0-9]/.test(following)) return false
  const last = words.slice(-3).map(({ text }) => text)
  if (last.length > 1 && /^[”"]$/.test(last.at(-1) ?? '')) last.pop()
  const mark = last.at(-1) ?? ''
  if (!/^[.!?]$/.test(mark)) return false
  return mark !== '.' || last.length < 2 || !abbreviation.test(last.at(-2) ?? '')
}
