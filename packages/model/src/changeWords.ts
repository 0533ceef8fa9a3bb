import type { ArticleChange, PageChange, StatementChange } from './change.ts'
import { numberTokens } from './numberTokens.ts'

/** So many figures are named one by one in a line; the rest are counted. */
const named = 3

/** What changed, in one line: "people killed: 12 → 15; 1 claim gone; with a correction". */
export function changeSummary({ articles }: Pick<PageChange, 'articles'>): string {
  const pairs = articles.filter(({ before, after }) => before !== null && after !== null)
  const figures = pairs.flatMap((article) => article.figures)
  const claims = pairs.flatMap((article) => article.claims).filter((claim) => !isOfNumber(claim))
  const events = pairs.flatMap((article) => article.events)
  const moved = figures.filter(({ kind }) => kind === 'changed')
  const parts = [
    ...moved.slice(0, named).map(toFigureWords),
    ...count(Math.max(0, moved.length - named), 'more figure', 'changed'),
    ...counts(
      figures.filter(({ kind }) => kind !== 'changed'),
      'figure',
    ),
    ...counts(claims, 'claim'),
    ...counts(events, 'event'),
    ...count(articles.filter(({ before }) => before === null).length, 'article', 'came'),
    ...count(articles.filter(({ after }) => after === null).length, 'article', 'gone'),
    ...toNoteWords(pairs),
  ]
  return parts.length > 0 ? parts.join('; ') : wordingOf(pairs)
}

function toNoteWords(pairs: readonly ArticleChange[]): readonly string[] {
  const kinds = new Set(pairs.flatMap(({ notes }) => notes.map(({ kind }) => kind)))
  return [...kinds].map((kind) => `with ${kind === 'update' ? 'an' : 'a'} ${kind} note`)
}

/** Between the last capture with the old words and the first with the new: "3 March 2031, 14:05–15:10 UTC". */
export function changePeriod({ before, after }: Pick<PageChange, 'before' | 'after'>): string {
  const [from, to] = [toMoment(before.lastSeen), toMoment(after.firstSeen)]
  if (from !== null && to !== null) {
    return from.day === to.day
      ? `${from.day}, between ${from.hour} and ${to.hour} UTC`
      : `between ${from.day}, ${from.hour} and ${to.day}, ${to.hour} UTC`
  }
  if (to !== null) return `before ${to.day}, ${to.hour} UTC`
  if (from !== null) return `after ${from.day}, ${from.hour} UTC`
  return 'no time of capture'
}

function toMoment(time: string | null): { readonly day: string; readonly hour: string } | null {
  const at = time === null ? Number.NaN : Date.parse(time)
  if (Number.isNaN(at)) return null
  const words = new Date(at).toUTCString().split(' ')
  const [, day = '', month = '', year = '', clock = ''] = words
  return { day: `${Number(day)} ${month} ${year}`, hour: clock.slice(0, 5) }
}

/** Such a claim carries a figure, which is named already. */
function isOfNumber({ kind, before, after }: StatementChange): boolean {
  return kind === 'changed' && before !== null && after !== null && numbersOf(before.value) !== numbersOf(after.value)
}

function numbersOf(value: string): string {
  return numberTokens(value).join(' ')
}

function toFigureWords({ before, after }: StatementChange): string {
  const of = after?.of ?? before?.of ?? null
  const [old, now] = [shortValue(before?.value ?? ''), shortValue(after?.value ?? '')]
  const what = old === now ? `${old}, by another source` : `${old} → ${now}`
  return of === null ? what : `${of}: ${what}`
}

/** "At least 12 people" as "12", "about 3.5 million barrels" as "3.5 million", "at least seven people" as "seven". */
function shortValue(value: string): string {
  const digits = /[$€£]?\p{N}+(?:[.,]\p{N}+)*(?:\s?%| (?:thousand|million|billion|trillion|per ?cent)\b)?/u.exec(value)
  return digits?.[0] ?? (numbersOf(value) || value)
}

function counts(changes: readonly StatementChange[], noun: string): readonly string[] {
  const of = (kind: StatementChange['kind']) => changes.filter((change) => change.kind === kind).length
  return [
    ...count(of('changed'), noun, 'changed'),
    ...count(of('removed'), noun, 'gone'),
    ...count(of('added'), noun, 'new'),
    ...count(of('reworded'), noun, 'reworded'),
  ]
}

function count(amount: number, noun: string, what: string): readonly string[] {
  return amount === 0 ? [] : [`${amount} ${noun}${amount === 1 ? '' : 's'} ${what}`]
}

function wordingOf(pairs: readonly ArticleChange[]): string {
  const blocks = pairs.flatMap(({ text }) => text.filter(({ kind }) => kind !== 'same'))
  const amount = blocks.length
  return `${amount} ${amount === 1 ? 'paragraph' : 'paragraphs'} in other words`
}
