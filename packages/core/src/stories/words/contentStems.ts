import { stopWords } from './stopWords.ts'

/** Ends that carry number, tense or kind, longest first; what is left must keep three letters. */
const endings = [
  'ational',
  'ations',
  'ation',
  'ments',
  'ment',
  'ions',
  'ing',
  'ied',
  'ies',
  'ion',
  'ers',
  'ed',
  'es',
  'er',
  'ly',
  's',
  'e',
  'y',
]

/** The stems of the words that carry meaning, in order, with repetitions. Crude on purpose: it serves overlap, not display. */
export function contentStems(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? []
  return words.filter((word) => word.length > 1 && !stopWords.has(word)).map(toStem)
}

function toStem(word: string): string {
  if (/^\p{N}/u.test(word)) return word
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= 3)
  return ending === undefined ? word : word.slice(0, word.length - ending.length)
}
