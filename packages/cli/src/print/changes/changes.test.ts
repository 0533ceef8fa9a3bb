import type { ArticleReading, LedgerContent, PageChange, PageVersion } from '@fogline/model'
import pc from 'picocolors'
import { expect, test } from 'vitest'
import type { Terminal } from '../../terminal.ts'
import { listChanges } from './listChanges.ts'
import { showChange } from './showChange.ts'

const version = (number: number, seen: string | null): PageVersion => ({
  location: 'https://gazette.example/bridge',
  number,
  page: `page ${number}`,
  sha256: '',
  firstSeen: seen,
  lastSeen: seen,
  statedAt: null,
  articles: [`article ${number}`],
})

const stated = (article: string, value: string) => ({
  statement: value,
  value,
  of: 'people killed',
  start: 0,
  end: value.length,
  evidence: { article, start: 0, end: 20, text: `The raid killed ${value}.` },
})

const change: PageChange = {
  id: 'abcdef0123456789',
  before: version(1, '2031-03-03T14:05:00Z'),
  after: version(2, '2031-03-03T15:10:00Z'),
  articles: [
    {
      before: 'article 1',
      after: 'article 2',
      title: null,
      publishedAt: null,
      text: [
        { kind: 'same', before: null, after: null, segments: [{ kind: 'same', text: 'Smoke stood over Karsk.' }] },
        {
          kind: 'changed',
          before: null,
          after: null,
          segments: [
            { kind: 'same', text: 'The raid killed ' },
            { kind: 'removed', text: '12' },
            { kind: 'added', text: '15' },
          ],
        },
      ],
      figures: [
        {
          kind: 'changed',
          before: stated('article 1', '12'),
          after: stated('article 2', '15'),
          because: 'Another number.',
        },
      ],
      claims: [],
      events: [],
      notes: [],
    },
  ],
}

const article = { id: 'article 2', title: 'Raid on Karsk bridge', outlet: 'Ardel Gazette' }
const content = { readings: [{ article } as ArticleReading] } as unknown as LedgerContent

function printed(work: (terminal: Terminal) => void): { readonly lines: string; readonly notes: string } {
  const [lines, notes]: [string[], string[]] = [[], []]
  work({
    print: (text) => void lines.push(text),
    note: (text) => void notes.push(text),
    isInteractive: false,
    width: 100,
    colors: pc.createColors(false),
  })
  return { lines: lines.join('\n'), notes: notes.join('\n') }
}

test('the list names the outlet, the title, what changed and when', () => {
  const { lines } = printed((terminal) => listChanges([change], content, terminal))
  for (const part of [
    'abcdef01  Ardel Gazette · Raid on Karsk bridge',
    'people killed: 12 → 15',
    '3 Mar 2031, between 14:05 and 15:10 UTC · https://gazette.example/bridge',
  ]) {
    expect(lines).toContain(part)
  }
})

test('an empty list says what would fill it', () => {
  const { lines, notes } = printed((terminal) => listChanges([], content, terminal))
  expect(lines).toBe('')
  expect(notes).toContain('Read a page again')
})

test('one change shows both sentences with where they stand, and only the words that changed', () => {
  const { lines } = printed((terminal) => showChange(change, content, terminal))
  for (const part of [
    'changed people killed: 12 → 15',
    'before “The raid killed 12.” [article :0]',
    'after  “The raid killed 15.” [article :0]',
    'The raid killed [-12-]{+15+}',
  ]) {
    expect(lines).toContain(part)
  }
  expect(lines).not.toContain('Smoke stood')
})
