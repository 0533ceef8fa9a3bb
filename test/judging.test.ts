import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { read } from '@fogline/core'
import { toReconciler } from '@fogline/core/reconcile'
import { toBrief } from '@fogline/core/writers'
import { openLedger } from '@fogline/ledger'
import { loadLexicon } from '@fogline/lexicon'
import { type Served, type ServeInput, serve } from '@fogline/serve'
import { openTagger } from '@fogline/tagger'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readFolder } from '../bench/readFolder.ts'
import { sayWhySkipped } from './needs.ts'

const executablePath = process.env.FOGLINE_CHROMIUM ?? '/usr/bin/chromium'
const isMissing = !existsSync(executablePath)
if (isMissing) sayWhySkipped('judging in Chromium', `there is no ${executablePath}; FOGLINE_CHROMIUM names another`)

/** Enough of the examples for stories to be joined and split, and for names to be told apart. */
const chosen = [
  'meridian-hollin-strike.html',
  'meridian-hollin-toll.html',
  'observer-hollin-toll.html',
  'velmar-hollin-denial.htm',
  'qasmar-missiles-denial.xhtml',
  'meridian-missiles.html',
  'continental-monitors.html',
  'observer-corvette.html',
]

/** A ledger of its own, with its picture worked in after each decision. */
async function makeInput(folder: string): Promise<ServeInput & { readonly close: () => Promise<void> }> {
  const lexicon = loadLexicon()
  const tagger = await openTagger({ workers: 0 })
  const pages = readFolder(resolve(import.meta.dirname, '../examples/pages')).filter(({ location }) =>
    chosen.includes(location),
  )
  const results = await Promise.all(pages.map((page) => read(page, { lexicon, tagger })))
  await tagger.close()
  const ledger = await openLedger(join(folder, 'ledger'))
  for (const result of results) if (result.kind === 'reading') await ledger.append(result)
  const reconcile = () => ledger.updatePicture(toReconciler(lexicon.publishers))
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
    toBrief,
    now: () => new Date(Date.parse('2031-05-01T10:00:00Z') + 1000 * judged),
    analyst: 'Ilse',
    close: ledger.close,
  }
}

describe.skipIf(isMissing)('judging in Chromium', { timeout: 180_000 }, () => {
  const webRoot = mkdtempSync(join(tmpdir(), 'fogline-judging-'))
  const folder = mkdtempSync(join(tmpdir(), 'fogline-judged-'))
  let browser: Browser
  let served: Served
  let input: Awaited<ReturnType<typeof makeInput>>
  let page: Page
  const troubles: string[] = []

  beforeAll(async () => {
    const root = resolve(import.meta.dirname, '../packages/web')
    vi.stubEnv('NODE_ENV', 'production') // vitest's own value would bundle React's development build
    await build({ root, logLevel: 'error', build: { outDir: webRoot, emptyOutDir: true } })
    vi.unstubAllEnvs()
    input = await makeInput(folder)
    served = await serve({ ...input, port: 0, webRoot })
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] })
    page = await browser.newPage({ viewport: { width: 1360, height: 900 } })
    page.setDefaultTimeout(15_000)
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text())
    })
  })

  afterAll(async () => {
    await browser?.close()
    await served?.close()
    await input?.close()
    for (const path of [webRoot, folder]) rmSync(path, { recursive: true, force: true })
  })

  const go = async (path: string): Promise<void> => {
    await page.goto(served.url + path)
    await page.locator('main h1').first().waitFor()
  }

  /** Fills in the open dialog and sends it. */
  const record = async (why: string): Promise<void> => {
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/^Why/u).fill(why)
    await dialog.getByRole('button', { name: 'Record' }).click()
    await dialog.waitFor({ state: 'detached' })
  }

  const undo = async (judged: Locator): Promise<void> => {
    await judged.getByRole('button', { name: /^Undo/u }).click()
    await judged.waitFor({ state: 'detached' })
  }

  test('with nothing decided, the screen of judgements says what can be', async () => {
    await go('/judgements')
    await page.getByText('Nobody decided anything yet.').waitFor()
  })

  test('a figure is corrected by keys; what was read stays beside it; undone, it is as it was read', async () => {
    await go('/articles')
    await page
      .getByRole('link', { name: /^At least 12 killed/u })
      .first()
      .click()
    await page.locator('.page .m-figure', { hasText: '12' }).first().click()
    const item = page.locator('.read-item', { hasText: 'Figure: 12 or more people' })
    await item.waitFor()
    await page.keyboard.press('c')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Low').fill('twelve')
    await dialog.getByRole('button', { name: 'Record' }).click()
    await dialog.getByRole('alert').getByText('low is a number').waitFor()
    await dialog.getByLabel('Low').fill('13')
    await record('the later edition says 13')
    const corrected = page.locator('.read-item', { hasText: 'Figure: 13 or more people' })
    const judged = corrected.locator('.judged li')
    await judged.waitFor()
    expect((await judged.innerText()).replaceAll(/\s+/gu, ' ')).toMatch(
      /^Corrected by Ilse, 1 May 2031 ?“the later edition says 13” low 12 13 Undo/u,
    )
    await undo(judged)
    await item.waitFor()
  })

  test('a claim is rejected, which is seen where sources part and in the list; undone in the list', async () => {
    await go('/articles')
    await page.getByRole('link', { name: /^Defence Ministry rejects/u }).click()
    await page.locator('.page .m-claim').first().click()
    await page.getByRole('button', { name: 'Reject this claim' }).first().click()
    await record('not what was said')
    await page.locator('.read-item .judged li', { hasText: 'Rejected' }).first().waitFor()
    await go('/judgements')
    const row = page.locator('.judgements > li', { hasText: 'not what was said' })
    await row.getByRole('button', { name: /^Undo/u }).click()
    await row.locator('.word', { hasText: 'undone' }).waitFor()
    expect(await page.locator('.judgements > li').first().innerText()).toContain('Undone')
  })

  test('an article is split off its story, and joins it again when that is undone', async () => {
    await go('/stories')
    const first = page.locator('.rows li').first()
    const before = await first.innerText()
    await first.getByRole('link').first().click()
    const told = page.locator('section', { hasText: 'Who told it' }).last().locator('.rows > li')
    await told.first().waitFor()
    const articles = await told.count()
    expect(articles).toBeGreaterThan(2)
    await page.getByRole('button', { name: 'split off …' }).click()
    await page.getByRole('dialog').getByRole('checkbox').last().check()
    await record('another strike')
    const judged = page.locator('.judged li', { hasText: 'another strike' })
    await judged.waitFor()
    await expect.poll(() => told.count()).toBe(articles - 1)
    await undo(judged)
    await expect.poll(() => told.count()).toBe(articles)
    await go('/stories')
    expect(await page.locator('.rows li').first().innerText()).toBe(before)
  })

  test('two stories are joined into one', async () => {
    await go('/stories')
    const rows = page.locator('main .rows > li')
    await rows.first().waitFor()
    const stories = await rows.count()
    expect(stories).toBeGreaterThan(1)
    await rows.first().getByRole('link').first().click()
    await page.getByRole('button', { name: 'join with …' }).click()
    await page.getByRole('dialog').getByRole('radio').first().check()
    await record('one campaign')
    await page.locator('.judged li', { hasText: 'one campaign' }).waitFor()
    await go('/stories')
    await expect.poll(() => rows.count()).toBe(stories - 1)
  })

  test('a source is rated, and the rating is shown with it', async () => {
    await go('/sources')
    const row = page.locator('.rows > li', { hasText: 'Meridian Wire' })
    await row.getByRole('button', { name: 'Set the reliability of Meridian Wire' }).click()
    await page
      .getByRole('dialog')
      .getByLabel(/^B usually/u)
      .check()
    await record('right so far')
    await row.getByText('reliability B, usually reliable').waitFor()
    await undo(row.locator('.judged li'))
    await row.getByText('reliability not set').waitFor()
  })

  test('two names are called the same, and are one until that is undone', async () => {
    await go('/entities?type=person')
    const names = page.locator('main a[href^="/entities/"]')
    await names.first().waitFor()
    const all = await names.count()
    await names.first().click()
    await page.getByRole('button', { name: 'same as …' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio').first().check()
    await record('one person')
    await page.locator('.judged li', { hasText: 'one person' }).waitFor()
    await go('/entities?type=person')
    await expect.poll(() => names.count()).toBe(all - 1)
    await go('/judgements')
    await page.locator('.judgements > li', { hasText: 'one person' }).getByRole('button', { name: /^Undo/u }).click()
    await page.locator('.judgements > li', { hasText: 'one person' }).locator('.word').waitFor()
    await go('/entities?type=person')
    await expect.poll(() => names.count()).toBe(all)
  })

  test('nothing went wrong on the way but what was refused', () => {
    expect(troubles.filter((one) => !one.includes('400 (Bad Request)'))).toEqual([])
  })
})
