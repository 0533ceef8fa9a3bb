import type { Brief, Judgement, LedgerContent, PageRecord } from '@fogline/model'
import type { ServeInput } from '../source.ts'
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
      appendJudgement: async (judgement) => judgements.push(judgement),
    },
    reconcile: async () => content.picture,
    toBrief: () => madeBrief,
    now: () => new Date('2031-04-15T08:00:00Z'),
    analyst: 'tester',
  }
}
