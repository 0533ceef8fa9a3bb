import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLedger } from '@fogline/ledger'
import type { Brief, LedgerContent, PageRecord, Reconciler } from '@fogline/model'
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

/** What `serve` needs, with a ledger of its own in a folder that goes with `close`. */
export interface Fixture extends ServeInput {
  readonly close: () => Promise<void>
}

/** A ledger that holds this content; its picture is the given one, whatever comes. */
export async function makeFixtureInput(
  content: LedgerContent = fixtureContent,
  madeBrief: Brief = brief,
): Promise<Fixture> {
  const folder = mkdtempSync(join(tmpdir(), 'fogline-fixture-'))
  const ledger = await openLedger(join(folder, 'ledger'))
  for (const page of content.pages) {
    const articles = content.readings.filter(({ article }) => article.page === page.id)
    await ledger.append({ kind: 'reading', version: 'fixture', page, articles })
  }
  for (const rejection of content.rejections) await ledger.appendRejection({ ...rejection, sha256: null }, 'fixture')
  const reconcile = () => ledger.updatePicture(toReconciler(content))
  await reconcile()
  let judged = 0
  return {
    ledger: {
      ...ledger,
      appendJudgement: (judgement) => {
        judged += 1
        return ledger.appendJudgement(judgement)
      },
    },
    reconcile,
    toBrief: () => madeBrief,
    now: () => new Date(Date.parse('2031-04-15T08:00:00Z') + 1000 * judged),
    analyst: 'tester',
    close: async () => {
      await ledger.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** All articles are one neighbourhood. */
function toReconciler({ picture }: LedgerContent): Reconciler {
  const { version, ...part } = picture
  return {
    version,
    toProfile: ({ article }) => ({ article: article.id, keys: ['all'], lookups: ['all'] }),
    strengthOf: () => 1,
    size: { levels: [1], most: 1000 },
    judgedLinks: () => [],
    reconcileNeighbourhood: () => ({ part, cases: [] }),
    reconcileTopic: () => part,
  }
}
