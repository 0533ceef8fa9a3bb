import type { EventStatement, SpanText, StatedWords, StatementChange } from '@fogline/model'
import { likeness, wordsOf } from './likeness.ts'
import { matchPairs } from './matchPairs.ts'
import { isInNote, type Side, stillSays, toStatedWords } from './side.ts'

/** Share of words from which two mentions of one kind of event are one. */
const sameEvent = 0.4

interface Item {
  readonly event: EventStatement
  readonly sentence: SpanText
  readonly words: ReadonlySet<string>
}

/** What became of the events: another status, come or gone. An event in other words is the same event. */
export function compareEvents(before: Side, after: Side): readonly StatementChange[] {
  const { pairs, removed, added } = matchPairs(toItems(before), toItems(after), alike)
  return [
    ...pairs
      .filter(([a, b]) => a.event.status !== b.event.status && !stillSays(after, a.sentence.text))
      .map(([a, b]) => toChange('changed', a, b, `It was ${a.event.status} and is ${b.event.status}.`)),
    ...removed
      .filter((a) => !stillSays(after, a.sentence.text))
      .map((a) => toChange('removed', a, null, 'No sentence of the newer version tells of it.')),
    ...added
      .filter((b) => !stillSays(before, b.sentence.text))
      .map((b) => toChange('added', null, b, 'No sentence of the older version told of it.')),
  ]
}

function toItems(side: Side): readonly Item[] {
  return side.reading.statements
    .filter((statement) => statement.kind === 'event')
    .flatMap((event): readonly Item[] => {
      const [first] = event.evidence
      return first === undefined || isInNote(side, first)
        ? []
        : [{ event, sentence: first, words: wordsOf(`${event.what} ${first.text}`) }]
    })
    .sort((a, b) => a.sentence.start - b.sentence.start)
}

function alike(a: Item, b: Item): number {
  if (a.event.type !== b.event.type) return 0
  const share = likeness(a.words, b.words)
  return share >= sameEvent ? share : 0
}

function toChange(kind: StatementChange['kind'], a: Item | null, b: Item | null, because: string): StatementChange {
  return { kind, before: a === null ? null : toWords(a), after: b === null ? null : toWords(b), because }
}

function toWords({ event, sentence }: Item): StatedWords {
  const { start, end } = sentence
  return toStatedWords(event, sentence, { value: event.what, of: event.type.toLowerCase(), start, end })
}
