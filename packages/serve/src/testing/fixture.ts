import type { Brief, Judgement, LedgerContent, PageRecord } from '@fogline/model'
import type { FoundWords, ServeInput } from '../source.ts'
import { brief } from './fixtureBrief.ts'
import { picture } from './fixturePicture.ts'
import { readings } from './fixtureReadings.ts'

const toPage = (id: string, location: string, removals: PageRecord['removals'] = []): PageRecord => ({
  id,
  location,
  sha256: id,
  contentType: 'text/html',
  fetchedAt: null,
  removals,
})

const pages: readonly PageRecord[] = [
  toPage('page-post', 'https://post.example/karsk', [
    { order: 0, text: 'Home · World · Sport', reason: 'menu', by: 'article/menu' },
    { order: 4, text: 'Share this article', reason: 'share bar', by: 'article/share' },
    { order: 9, text: 'Read also: Ten walks along the Tamber', reason: 'teaser', by: 'article/teaser' },
  ]),
  toPage('page-herald', 'https://herald.example/harbour'),
  toPage('page-follow', 'pages/meridian.html', [
    { order: 7, text: '© Radio Meridian', reason: 'footer', by: 'article/footer' },
  ]),
  toPage('page-follow-earlier', 'pages/meridian.html'),
  toPage('page-hostile', 'pages/hostile.html'),
]

/** A whole ledger of invented content, for tests and for work on the screens. */
export const fixtureContent: LedgerContent = {
  pages,
  readings,
  judgements: [],
  picture,
  rejections: [
    {
      kind: 'rejection',
      location: 'pages/empty.html',
      reason: 'no-article',
      detail: 'no paragraph',
    },
  ],
}

/** What `serve` needs, from values alone; judgements are kept as long as the value lives. */
export function makeFixtureInput(content: LedgerContent = fixtureContent, madeBrief: Brief = brief): ServeInput {
  const judgements: Judgement[] = [...content.judgements]
  return {
    ledger: {
      picture: async () => content.picture,
      articleReadings: async () => content.readings,
      pages: async () => content.pages,
      rejections: async () => content.rejections,
      judgements: async () => judgements,
      search: async (words) => searchWords(content, words),
      appendJudgement: async (judgement) => judgements.push(judgement),
    },
    reconcile: async () => content.picture,
    toBrief: () => madeBrief,
    now: () => new Date(Date.parse('2031-04-15T08:00:00Z') + 1000 * judgements.length),
    analyst: 'tester',
  }
}

/** As a ledger does it, but for words as they stand: no stems, no order. */
function searchWords({ readings }: LedgerContent, words: string): readonly FoundWords[] {
  return readings.flatMap(({ article, statements }) => {
    const found = { article: article.id, title: article.title }
    const at = article.text.toLowerCase().indexOf(words.toLowerCase())
    if (at < 0) return []
    const [start, end] = [Math.max(0, at - 40), at + words.length + 80]
    const mark = { start: at - start, end: at - start + words.length }
    const snippet = article.text.slice(start, end)
    const claims = statements.filter((one) => one.kind === 'claim')
    return [
      { ...found, kind: 'article' as const, id: article.id, snippet, marks: [mark] },
      ...claims
        .filter(({ sentence }) => sentence.text.toLowerCase().includes(words.toLowerCase()))
        .map(({ id, sentence }) => ({ ...found, kind: 'claim' as const, id, snippet: sentence.text, marks: [] })),
    ]
  })
}
