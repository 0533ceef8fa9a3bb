import { resolve } from 'node:path'
import { acquire } from '@fogline/acquire'
import { type Row, read, reconcile, toRows } from '@fogline/core'
import { loadLexicon } from '@fogline/lexicon'
import { changePeriod, changeSummary, type LedgerContent, type Page, toCapture } from '@fogline/model'
import { openTagger } from '@fogline/tagger'
import { expect, test } from 'vitest'

const reader = { lexicon: loadLexicon(), tagger: await openTagger({ workers: 0 }) }
const file = resolve(import.meta.dirname, '../examples/pages/ardel-quay-captures.jsonl')

async function capturesOf(path: string): Promise<readonly Page[]> {
  const pages: Page[] = []
  for await (const found of acquire([path], { allowHosts: [] })) if ('bytes' in found) pages.push(found)
  return pages
}

async function contentOf(pages: readonly Page[]): Promise<LedgerContent> {
  const results = await Promise.all(pages.map((page) => read(page, reader)))
  const readings = results.filter((result) => result.kind === 'reading')
  const captures = readings.map(({ page }) => toCapture(page))
  const articles = readings.flatMap((reading) => reading.articles)
  const picture = reconcile({ readings: articles, judgements: [], captures })
  return { pages: readings.map(({ page }) => page), readings: articles, judgements: [], rejections: [], picture }
}

const historiesOf = async (pages: readonly Page[]) => (await contentOf(pages)).picture.histories

test('two captures of the quay tell what changed and when', async () => {
  const pages = await capturesOf(file)
  expect(pages).toHaveLength(2)
  const changes = (await historiesOf(pages)).flatMap((history) => history.changes)
  expect(changes.map(changePeriod)).toEqual(['21 Mar 2031, between 13:05 and 19:10 UTC'])
  const summary = changes.map(changeSummary).join()
  for (const part of ['people killed: seven → nine', '3,000 → 10,000', '1 claim gone', 'with a correction note']) {
    expect(summary).toContain(part)
  }
})

test('the export has the change, and its words read back from both versions', async () => {
  const rows = toRows(await contentOf(await capturesOf(file)))
  const texts = new Map(
    rows.filter(({ kind }) => kind === 'article').map(({ id, text }) => [id, Array.from(String(text))]),
  )
  const [change] = rows.filter(({ kind }) => kind === 'change')
  const evidence = evidenceIn(change)
  expect(new Set(evidence.map(({ article }) => article)).size).toBe(2)
  for (const { article, start, end, text } of evidence) {
    expect(texts.get(article)?.slice(start, end).join('')).toBe(text)
  }
})

interface Words {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly text: string
}

function evidenceIn(row: Row | undefined): readonly Words[] {
  const found: Words[] = []
  JSON.stringify(row, (key, value) => {
    if (key === 'evidence') found.push(value)
    return value
  })
  return found
}

test('another teaser, another menu and another clock on the page are no change', async () => {
  const [page] = await capturesOf(file)
  if (page === undefined) throw new Error('a capture')
  const html = new TextDecoder().decode(page.bytes)
  const moved = html
    .replace('>Obituaries<', '>Markets<')
    .replace(/(<div class="related">.*?<ul>)/su, '$1<li><a href="/new">What the tide brought in</a></li>')
  expect(moved).not.toBe(html)
  const later = { ...page, bytes: new TextEncoder().encode(moved), fetchedAt: '2031-03-21T23:00:00Z' }
  const [history] = await historiesOf([page, later])
  expect(history?.versions).toHaveLength(1)
  expect(history?.versions[0]?.lastSeen).toBe('2031-03-21T23:00:00Z')
  expect(history?.changes).toEqual([])
})
