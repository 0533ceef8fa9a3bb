import type { Random } from './random.ts'

/** How a house writes: the same words for the same thing throughout. */
export type Wording = (text: string) => string

const units = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const digits = String.raw`(?=\p{N})`

/** Ways to write one thing that mean the same, the first of them as in the pages. */
const ways: readonly { readonly of: RegExp; readonly as: readonly string[] }[] = [
  { of: /\bat least (?=\p{N}|\p{Ll}+ (?:people|others|dead))/giu, as: ['at least ', 'no fewer than ', 'a minimum of '] },
  { of: new RegExp(`\\bmore than ${digits}`, 'giu'), as: ['more than ', 'over ', 'upwards of '] },
  { of: new RegExp(`\\bup to ${digits}`, 'giu'), as: ['up to ', 'as many as '] },
  { of: new RegExp(`\\babout ${digits}`, 'giu'), as: ['about ', 'around ', 'roughly ', 'some '] },
  { of: /\bsaid (?=that\b)/gu, as: ['said ', 'stated ', 'told reporters '] },
  { of: /\bhas denied\b/gu, as: ['has denied', 'denied', 'has rejected'] },
  { of: /\bwounded\b/gu, as: ['wounded', 'injured'] },
]

const counted = /(?<![\p{L}\p{N}.,$:-])(?:(?:at least|no fewer than|a minimum of) )?(1\p{N})(?= (?:people|civilians|soldiers|bodies|men|dead|others)\b)/giu

/** Draws how a house writes; what is quoted stays as it was said. */
export function drawWording({ pick, next }: Random): Wording {
  const chosen = ways.map(({ of, as }) => ({ of, as: pick(as) }))
  const inWords = next() < 0.3
  const noComma = next() < 0.2
  const change = (text: string): string => {
    const told = chosen.reduce((words, { of, as }) => words.replace(of, (found) => (/^\p{Lu}/u.test(found) ? `${as.charAt(0).toUpperCase()}${as.slice(1)}` : as)), text)
    const spelt = inWords ? told.replace(counted, (found, number: string) => found.replace(number, units[Number(number) - 10] ?? number)) : told
    return noComma ? spelt.replace(/(?<![\p{N},])(\p{N}),(\p{N}{3})(?![\p{N},])/gu, '$1$2') : spelt
  }
  return (text) => text.split(/("[^"]*"|“[^”]*”)/u).map((part, at) => (at % 2 === 1 ? part : change(part))).join('')
}

const bylines = ['By ', 'By ', 'By: ', 'Words by ', 'Reported by ', 'Text: ', 'By our correspondent ']

/** Draws how pages say who wrote them, of these writers. */
export function drawByline({ pick }: Random): (page: string, writers: readonly string[]) => string {
  const byline = pick(bylines)
  return (page, writers) => writers.reduce((text, writer) => text.replaceAll(`>By ${writer}`, `>${byline}${writer}`), page)
}
