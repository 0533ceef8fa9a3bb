import { type Figure, numberTokens, type StatedWords, type StatementChange } from '@fogline/model'
import type { Comparison } from './comparison.ts'
import { foldText } from './foldText.ts'
import { likeness, plainWordsOf } from './likeness.ts'
import { matchPairs } from './matchPairs.ts'
import { isInNote, type Side, stillSays, toStatedWords } from './side.ts'

/** Least sum of signs from which another number is taken for the same count changed: tuned on the tables of the test. */
const sameCount = 0.75

interface Item {
  readonly figure: Figure
  readonly words: ReadonlySet<string>
  readonly holder: string | null
  readonly place: string | null
}

/** What became of the figures: the same count with another number, another holder, in other words; come or gone. */
export function compareFigures(before: Side, after: Side): Comparison {
  const [olds, news] = [toItems(before), toItems(after)]
  const same = matchPairs(olds, news, alikeWithSameRange)
  const moved = matchPairs(same.removed, same.added, alikeWithOtherRange)
  const gone = moved.removed.filter((item) => !isSaid(item, news) && !stillSays(after, item.figure.sentence.text))
  const come = moved.added.filter((item) => !isSaid(item, olds) && !isSaid(item, valuesOf(moved.pairs)))
  const passed = same.pairs.filter(([a, b]) => isPassedOn(a, b))
  return {
    kept: same.pairs.filter(([a, b]) => !isPassedOn(a, b)).map(([a, b]) => [a.figure.id, b.figure.id]),
    gone: [...gone, ...[...moved.pairs, ...passed].map(([a]) => a)].map(({ figure }) => figure.id),
    changes: withoutRepeats(
      [
        ...same.pairs.flatMap(([a, b]) => (isPassedOn(a, b) ? [toPassedOn(a, b)] : reworded(a, b))),
        ...moved.pairs.map(([a, b]) =>
          toChange('changed', a, b, 'The same thing is counted, and the number is another.'),
        ),
        ...gone.map((a) => toChange('removed', a, null, 'No sentence of the newer version gives it.')),
        ...come
          .filter((item) => !stillSays(before, item.figure.sentence.text))
          .map((b) => toChange('added', null, b, 'No sentence of the older version gave it.')),
      ],
      before,
    ),
  }
}

function toItems(side: Side): readonly Item[] {
  return side.reading.statements
    .filter((statement) => statement.kind === 'figure')
    .filter((figure) => !isInNote(side, figure))
    .map((figure) => ({
      figure,
      words: plainWordsOf(figure.sentence.text),
      holder:
        figure.attributedTo === null
          ? null
          : foldName(side.nameOf(figure.attributedTo.entity) ?? figure.attributedTo.text),
      place: side.placeOf(figure.place),
    }))
    .sort((a, b) => a.figure.start - b.figure.start)
}

function foldName(name: string): string {
  return foldText(name).toLowerCase().replace(/^the /, '')
}

function valuesOf(pairs: readonly (readonly [Item, Item])[]): readonly Item[] {
  return pairs.map(([, after]) => after)
}

function isSameRange(a: Figure, b: Figure): boolean {
  return a.low === b.low && a.high === b.high && a.unit === b.unit && a.per === b.per
}

/** Is the number given for the same thing anywhere in the list? Then it is said once more or once less, no more. */
function isSaid({ figure }: Item, items: readonly Item[]): boolean {
  return items.some(
    (other) => isSameRange(figure, other.figure) && (figure.indicator ?? '') === (other.figure.indicator ?? ''),
  )
}

function alikeWithSameRange(a: Item, b: Item): number {
  if (!isSameRange(a.figure, b.figure)) return 0
  const score = signs(a, b)
  return score >= 0.3 ? score : 0
}

function alikeWithOtherRange(a: Item, b: Item): number {
  const [x, y] = [a.figure, b.figure]
  if (x.unit !== y.unit || x.per !== y.per) return 0
  if (x.indicator !== y.indicator && x.indicator !== null && y.indicator !== null) return 0
  const score = signs(a, b)
  return score >= sameCount ? score : 0
}

/** The words around, what is measured, of what, by whom; another place speaks against it. */
function signs(a: Item, b: Item): number {
  const words = likeness(a.words, b.words)
  const indicator = a.figure.indicator !== null && a.figure.indicator === b.figure.indicator ? 0.4 : 0
  const what = a.figure.what !== null && foldName(a.figure.what) === foldName(b.figure.what ?? '') ? 0.2 : 0
  const holder = a.holder !== null && a.holder === b.holder ? 0.2 : 0
  const place = a.place !== null && b.place !== null && a.place !== b.place ? -0.5 : 0
  return words < 0.2 && indicator === 0 ? 0 : words + indicator + what + holder + place
}

/** Is the same number given to somebody else, in another sentence? */
function isPassedOn(a: Item, b: Item): boolean {
  return a.holder !== b.holder && foldText(a.figure.sentence.text) !== foldText(b.figure.sentence.text)
}

function toPassedOn(a: Item, b: Item): StatementChange {
  const [from, to] = [a, b].map(({ figure }) => figure.attributedTo?.text ?? 'the article itself')
  return toChange('changed', a, b, `The number stays; it was by ${from} and is by ${to}.`)
}

function reworded(a: Item, b: Item): readonly StatementChange[] {
  if (foldText(a.figure.text).toLowerCase() === foldText(b.figure.text).toLowerCase()) return []
  return [toChange('reworded', a, b, 'The same number in other words.')]
}

function toChange(kind: StatementChange['kind'], a: Item | null, b: Item | null, because: string): StatementChange {
  return { kind, before: a === null ? null : toWords(a.figure), after: b === null ? null : toWords(b.figure), because }
}

function toWords(figure: Figure): StatedWords {
  const indicator = figure.indicator?.replaceAll('_', ' ') ?? null
  const what = figure.what ?? (figure.unit === 'person' ? 'people' : figure.unit)
  const isSaid = indicator !== null && what !== null && what.toLowerCase().split(' ').includes(indicator)
  const of = [what, isSaid ? null : indicator].filter((part) => part !== null && part !== '')
  const { start, end, text: value } = figure
  return toStatedWords(figure, figure.sentence, { value, of: of.length === 0 ? null : of.join(' '), start, end })
}

/** A headline and its sentence that change together are one change, shown by the sentence. */
function withoutRepeats(changes: readonly StatementChange[], { reading }: Side): readonly StatementChange[] {
  const key = ({ kind, before, after }: StatementChange) =>
    JSON.stringify([kind, ...[before, after].map((words) => words && [numbersOf(words.value), lastWord(words.of)])])
  const isInBody = ({ before, after }: StatementChange) => ((before ?? after)?.start ?? 0) >= reading.article.bodyStart
  const groups = new Map<string, StatementChange>()
  for (const change of changes) {
    const kept = groups.get(key(change))
    if (kept === undefined || (!isInBody(kept) && isInBody(change))) groups.set(key(change), change)
  }
  return [...groups.values()]
}

function numbersOf(value: string): string {
  return numberTokens(value).join(' ') || value.toLowerCase()
}

function lastWord(words: string | null): string | null {
  return words?.split(' ').at(-1) ?? null
}
