import { describe, expect, test } from 'vitest'
import type { ArticleChange, PageVersion, StatementChange } from './change.ts'
import { changePeriod, changeSummary } from './changeWords.ts'

const stated = (value: string, of: string | null = null): StatementChange['before'] => ({
  statement: value,
  value,
  of,
  start: 0,
  end: 1,
  evidence: { article: 'a', start: 0, end: 1, text: value },
})
const moved = (of: string, before: string, after: string): StatementChange => ({
  kind: 'changed',
  before: stated(before, of),
  after: stated(after, of),
  because: '',
})
const gone = (value: string): StatementChange => ({ kind: 'removed', before: stated(value), after: null, because: '' })
const article = (parts: Partial<ArticleChange>): ArticleChange => ({
  before: 'a',
  after: 'b',
  title: null,
  publishedAt: null,
  text: [],
  figures: [],
  claims: [],
  events: [],
  notes: [],
  ...parts,
})

describe('a change in one line', () => {
  test.each<[string, ArticleChange]>([
    ['people killed: 12 → 15', article({ figures: [moved('people killed', 'At least 12 people', '15')] })],
    [
      'barrels: 3.5 million → 4 million',
      article({ figures: [moved('barrels', 'some 3.5 million', '4 million barrels')] }),
    ],
    ['people wounded: dozens → 40', article({ figures: [moved('people wounded', 'dozens', '40')] })],
    ['people killed: 12, by another source', article({ figures: [moved('people killed', '12', '12')] })],
    ['1 claim gone', article({ claims: [gone('the quays are shut')] })],
    [
      'people killed: 12 → 15',
      article({
        figures: [moved('people killed', '12', '15')],
        claims: [moved('police', '12 were killed', '15 were killed')],
      }),
    ],
    [
      'a: 1 → 2; b: 1 → 2; c: 1 → 2; 1 more figure changed',
      article({ figures: ['a', 'b', 'c', 'd'].map((of) => moved(of, '1', '2')) }),
    ],
    [
      'with a correction note',
      article({
        notes: [{ kind: 'correction', text: '', evidence: { article: 'b', start: 0, end: 1, text: '' }, by: 'r' }],
      }),
    ],
    ['1 article came', article({ before: null })],
    [
      '1 paragraph in other words',
      article({
        text: [
          { kind: 'changed', before: null, after: null, segments: [] },
          { kind: 'same', before: null, after: null, segments: [] },
        ],
      }),
    ],
  ])('%s', (expected, change) => {
    expect(changeSummary({ articles: [change] })).toBe(expected)
  })
})

describe('when a page was changed', () => {
  const version = (firstSeen: string | null): PageVersion => ({
    location: '',
    number: 1,
    page: '',
    sha256: '',
    firstSeen,
    lastSeen: firstSeen,
    statedAt: null,
    articles: [],
  })
  test.each<[string, string | null, string | null]>([
    ['3 Mar 2031, between 14:05 and 15:10 UTC', '2031-03-03T14:05:00Z', '2031-03-03T16:10:00+01:00'],
    ['between 3 Mar 2031, 14:05 and 4 Mar 2031, 09:00 UTC', '2031-03-03T14:05:00Z', '2031-03-04T09:00:00Z'],
    ['before 4 Mar 2031, 09:00 UTC', null, '2031-03-04T09:00:00Z'],
    ['no time of capture', null, null],
  ])('%s', (expected, from, to) => {
    expect(changePeriod({ before: version(from), after: version(to) })).toBe(expected)
  })
})
