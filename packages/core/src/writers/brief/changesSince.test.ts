import type { LedgerContent, PageChange, PageVersion, StatementChange } from '@fogline/model'
import { describe, expect, test } from 'vitest'
import { changesSince } from './changesSince.ts'
import { toContentIndex } from './contentIndex.ts'

const version = (firstSeen: string | null, article: string): PageVersion =>
  ({ firstSeen, statedAt: null, articles: [article] }) as unknown as PageVersion
const words = (value: string, text: string, article: string): StatementChange['before'] => ({
  statement: value,
  value,
  of: 'people killed',
  start: 0,
  end: 1,
  evidence: { article, start: 0, end: text.length, text },
})
const before = words('at least 12 people', 'At least 12 people were killed in Karsk.', 'old')
const after = words('15 people', 'In Karsk 15 people were killed.', 'new')
const change: PageChange = {
  id: 'change',
  before: version('2031-03-03T10:00:00Z', 'old'),
  after: version('2031-03-04T10:00:00Z', 'new'),
  articles: [
    {
      before: 'old',
      after: 'new',
      title: null,
      publishedAt: null,
      text: [],
      figures: [{ kind: 'changed', before, after, because: '' }],
      claims: [
        {
          kind: 'removed',
          before: words('the quays are shut', 'The quays are shut.', 'old'),
          after: null,
          because: '',
        },
      ],
      events: [],
      notes: [],
    },
  ],
}
const content = {
  pages: [],
  readings: [],
  judgements: [],
  rejections: [],
  picture: {
    copies: [],
    entities: [],
    events: [],
    stories: [],
    tracks: [],
    contentions: [],
    support: [],
    histories: [{ changes: [change] }],
  },
} as unknown as LedgerContent
const changes = (since: string, articles: readonly string[] = ['new']) =>
  changesSince(content, toContentIndex(content), { since, articles: new Set(articles) })

describe('a page that was edited', () => {
  test('is told by what it says now and what it said before, with both sentences', () => {
    expect(changes('2031-03-04').map(({ kind, date, line }) => [kind, date, line.text])).toEqual([
      ['page', '2031-03-04', 'people killed: 15 people, before: at least 12 people'],
      ['page', '2031-03-04', 'Withdrawn: people killed: the quays are shut'],
    ])
    expect(changes('2031-03-04')[0]?.line.evidence.map(({ article }) => article)).toEqual(['new', 'old'])
  })

  test.each<[string, string, readonly string[]]>([
    ['before the day', '2031-03-05', ['new']],
    ['of another story', '2031-03-04', ['other']],
  ])('%s is none', (_, since, articles) => {
    expect(changes(since, articles)).toEqual([])
  })
})
