import type { Brief } from '@fogline/model'

/** What the brief is made from, in a sentence: how many articles, pages, outlets that pages name, and origins. */
export function writeCounts({ articles, pages, outlets, origins }: Brief['counts']): string {
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
  const by = outlets === 0 ? '; no page names its outlet' : ` by ${count(outlets, 'outlet')}`
  return `${count(articles, 'article')} on ${count(pages, 'page')}${by}; ${count(origins, 'named origin')}.`
}

/** What the checker kept out of the brief, in a sentence. */
export function writeHeldBack(lines: number): string {
  return lines === 1
    ? '1 line was held back: its sentences do not hold all that it says.'
    : `${lines} lines were held back: their sentences do not hold all that they say.`
}
