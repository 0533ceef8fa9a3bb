import { expect, test } from 'vitest'
import { readPolnear } from './readPolnear.ts'

const text = '😀 Kalm fell, Ilva Torrin said, and burned.\n\nIt is said to rain.'
const mark = (key: string, type: string, ...parts: readonly string[]): string => {
  const at = (part: string): string => {
    const start = Array.from(text.slice(0, text.indexOf(part))).length
    return `${start} ${start + part.length}`
  }
  return `${key}\t${type} ${parts.map(at).join(';')}\t${parts.join(' ')}`
}

test('spans in several pieces, no source, positions behind an emoji; what was thrown away is left out', () => {
  const marks = [
    mark('T1', 'Source', 'Ilva Torrin'),
    mark('T2', 'Cue', 'said'),
    mark('T3', 'Content', 'Kalm fell', 'and burned'),
    mark('T4', 'Attribution', 'said'),
    'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1',
    mark('T5', 'Cue', 'is said'),
    mark('T6', 'Content', 'to rain'),
    mark('T7', 'Attribution-no-source', 'is said'),
    'E2\tAttribution-no-source:T7 Content:T6 Cue:T5',
    mark('T8', 'Discard', 'rain'),
    'E3\tDiscard:T8',
    '',
  ].join('\n')
  const read = readPolnear('a', text, marks)
  const words = read.attributions.map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => spans.map(({ start, end }) => text.slice(start, end))),
  )
  expect(words).toEqual([
    [['Ilva Torrin'], ['said'], ['Kalm fell', 'and burned']],
    [[], ['is said'], ['to rain']],
  ])
  expect(read.blocks.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n\n'))
})
