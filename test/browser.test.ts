import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Served, serve } from '@fogline/serve'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Fixture, makeFixtureInput } from '../packages/serve/src/testing/fixture.ts'
import { sayWhySkipped } from './needs.ts'

const executablePath = process.env.FOGLINE_CHROMIUM ?? '/usr/bin/chromium'
const isMissing = !existsSync(executablePath)
if (isMissing)
  sayWhySkipped('the workbench in Chromium', `there is no ${executablePath}; FOGLINE_CHROMIUM names another`)

/** Nothing but the page's own requests: Chromium's own would be taken for them. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const screens: readonly (readonly [path: string, heading: string])[] = [
  ['/', 'Karsk harbour'],
  ['/stories', 'Stories'],
  ['/stories/story-karsk', 'The strike on Karsk harbour'],
  ['/tracks', 'Figures'],
  ['/tracks/track-killed', 'People killed at Karsk harbour'],
  ['/contentions', 'Contested'],
  ['/contentions/contention-killed', 'People killed at Karsk harbour'],
  ['/articles', 'Articles'],
  ['/articles/strike', 'Missile strikes Karsk harbour, at least 12 dead'],
  ['/changes', 'Changes'],
  ['/changes/change-follow', 'Death toll at Karsk rises to 15 as search ends'],
  ['/articles/follow-earlier', 'Death toll at Karsk rises to 14'],
  ['/sources', 'Sources'],
  ['/entities', 'Names'],
  ['/entities/entity-heron', 'Heron-4'],
  ['/map', 'Map'],
  ['/judgements', 'Judgements'],
  ['/search?q=harbour', '“harbour”'],
]

describe.skipIf(isMissing)('the workbench in Chromium', { timeout: 180_000 }, () => {
  const webRoot = mkdtempSync(join(tmpdir(), 'fogline-web-'))
  let browser: Browser
  let served: Served
  let input: Fixture

  beforeAll(async () => {
    const root = resolve(import.meta.dirname, '../packages/web')
    vi.stubEnv('NODE_ENV', 'production') // vitest's own value would bundle React's development build
    await build({ root, logLevel: 'error', build: { outDir: webRoot, emptyOutDir: true } })
    vi.unstubAllEnvs()
    input = await makeFixtureInput()
    served = await serve({ ...input, port: 0, webRoot })
    browser = await chromium.launch({ executablePath, args })
  })

  afterAll(async () => {
    await browser?.close()
    await served?.close()
    await input?.close()
    rmSync(webRoot, { recursive: true, force: true })
  })

  /** A page of its own, with all that went wrong on it. */
  async function open(path: string, options: { width?: number; colorScheme?: 'light' | 'dark' } = {}) {
    const { width = 1360, colorScheme = 'light' } = options
    const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme })
    const page = await context.newPage()
    const troubles: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
    })
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(`${served.url}/`)) troubles.push(`request outside: ${request.url()}`)
    })
    const go = async (to: string): Promise<void> => {
      await page.goto(served.url + to)
      await page.locator('main h1, main .note').first().waitFor()
    }
    await go(path)
    return { page, troubles, go, close: () => context.close() }
  }

  test.each([1360, 390])(
    'every screen %i wide shows its title, without an error or a request outside',
    async (width) => {
      const { page, troubles, go, close } = await open('/', { width })
      for (const [path, heading] of screens) {
        await go(path)
        expect((await page.locator('h1').first().innerText()).replaceAll(/\s+/gu, ' ')).toBe(heading)
        await page.waitForLoadState('networkidle')
        expect([path, await overflow(page), troubles]).toEqual([path, 0, []])
      }
      await close()
    },
  )

  test('the first load is under 150 kB gzipped, fonts aside', () => {
    const page = readFileSync(join(webRoot, 'index.html'), 'utf8')
    const files = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/gu)].map(([, file = '']) => file)
    const sizes = files.map((file) => gzipSync(readFileSync(join(webRoot, file))).length)
    expect(files.length).toBeGreaterThan(1)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000)
  })

  test('a figure of the brief leads to its words', async () => {
    const { page, close } = await open('/')
    await page.locator('tr', { hasText: 'no more than five' }).locator('a.ref').click()
    await page.waitForURL(/\/articles\/strike#s=\d+-\d+$/u)
    await page.locator('.m-chosen', { hasText: 'no more than five' }).waitFor()
    await page.goBack()
    await page.locator('h1', { hasText: 'Karsk harbour' }).waitFor()
    await close()
  })

  test.each([1360, 390])('the graph of origins opens the words of an edge by keyboard, %i wide', async (width) => {
    const { page, troubles, close } = await open('/stories/story-karsk', { width })
    const panel = page.locator('details.origins').first()
    await panel.locator('summary').first().click()
    await panel.locator('.origin-counts', { hasText: '1 origin' }).waitFor()
    const edge = panel.locator('.origin-edge[data-kind="quotes"]')
    await edge.focus()
    await edge.press('Enter')
    await panel.locator('.origin-words a.quiet').waitFor()
    expect(await edge.getAttribute('aria-pressed')).toBe('true')
    expect(await overflow(page)).toBe(0)
    await panel.locator('summary', { hasText: 'The same as a table' }).click()
    expect(await panel.locator('.origin-table tbody tr').count()).toBe(2)
    await panel.locator('.origin-words a.quiet').click()
    await page.waitForURL(/\/articles\/strike#s=/u)
    expect(troubles).toEqual([])
    await close()
  })

  test('a figure of the chart shows its sentence and leads to it', async () => {
    const { page, close } = await open('/tracks/track-killed')
    const mark = page.locator('.figure-mark', { hasText: '≥ 12' })
    await mark.focus()
    await page.locator('.chart-words mark', { hasText: 'At least 12' }).waitFor()
    await mark.press('Enter')
    await page.waitForURL(/\/articles\/strike#s=/u)
    await page.locator('.m-chosen', { hasText: 'At least 12' }).first().waitFor()
    await close()
  })

  test('a mark of the reader shows what was read from it, by which rule, and the address keeps it', async () => {
    const { page, close } = await open('/articles/strike')
    await page.locator('.page .m-figure', { hasText: 'about 30' }).click()
    const panel = page.locator('.read-panel')
    await panel.waitFor()
    const words = await panel.innerText()
    for (const part of ['Figure: 30 people', 'approximate', 'wounded', 'Ilva Orlend', 'figures/number']) {
      expect(words).toContain(part)
    }
    expect(page.url()).toMatch(/#s=\d+-\d+$/u)
    await page.reload()
    await panel.waitFor()
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    await close()
  })

  test('a changed figure leads to its words in either version, and the reader leads back to the change', async () => {
    const { page, close } = await open('/changes')
    await page.getByRole('link', { name: /rises to 15/u }).click()
    await page.waitForURL(/\/changes\/change-follow$/u)
    const row = page.locator('tr', { hasText: 'Dead killed' })
    expect((await row.innerText()).replaceAll(/\s+/gu, ' ')).toMatch(/changed .* 14 .* 15 /u)
    expect(await page.locator('.changed-text del').first().innerText()).toContain('14')
    expect(await page.locator('.changed-text ins').first().innerText()).toContain('15')
    await row.locator('a', { hasText: '14' }).first().click()
    await page.waitForURL(/\/articles\/follow-earlier#s=\d+-\d+$/u)
    await page.locator('.m-chosen', { hasText: '14' }).first().waitFor()
    await page.locator('.version-line', { hasText: 'Version 1 of 2' }).getByText('show changes').click()
    await page.waitForURL(/\/changes\/change-follow$/u)
    await close()
  })

  test('marks can be switched off, and cut text on', async () => {
    const { page, close } = await open('/articles/strike')
    await page.getByLabel(/^names/u).uncheck()
    await page.locator('.page .m-name').first().waitFor({ state: 'detached' })
    expect(page.url()).toContain('hide=name')
    await page.getByLabel(/^cut text/u).check()
    await page.locator('del', { hasText: 'Share this article' }).waitFor()
    await close()
  })

  test('words of a page stay words, whatever they hold', async () => {
    const { page, troubles, go, close } = await open('/')
    for (const path of ['/articles/hostile', '/articles', '/search?q=headline']) {
      await go(path)
      await page.locator('main').getByText('<script>window.hacked = 1</script>').first().waitFor()
      expect(await page.evaluate('window.hacked')).toBeUndefined()
      expect(await page.locator('main img, main script').count()).toBe(0)
    }
    expect(troubles).toEqual([])
    await close()
  })

  test('keys: search, help, next line, evidence', async () => {
    const { page, close } = await open('/')
    await page.keyboard.press('?')
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await page.keyboard.press('e')
    await page.waitForURL(/\/articles\/strike#s=/u)
    await page.keyboard.press('/')
    await page.keyboard.type('heron')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=heron$/u)
    await close()
  })

  test('dark where the system is dark, and the choice is kept', async () => {
    const { page, close } = await open('/', { colorScheme: 'dark' })
    const theme = 'document.documentElement.dataset.theme'
    expect(await page.evaluate(theme)).toBe('dark')
    await page.getByRole('button', { name: 'Use the light theme' }).click()
    await page.reload()
    expect(await page.evaluate(theme)).toBe('light')
    await close()
  })

  test('an address that leads nowhere says what to do', async () => {
    const { page, go, close } = await open('/nowhere')
    await page.getByText('There is no such screen').waitFor()
    await go('/tracks/none')
    await page.getByText('Search for it by name').waitFor()
    await close()
  })
})

function overflow(page: Page): Promise<number> {
  return page.evaluate('Math.max(0, document.documentElement.scrollWidth - innerWidth)')
}
