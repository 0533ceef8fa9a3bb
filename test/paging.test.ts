import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Brief, LedgerContent, Support } from '@fogline/model'
import { type Served, serve } from '@fogline/serve'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Fixture, fixtureContent, makeFixtureInput } from '../packages/serve/src/testing/fixture.ts'
import { brief } from '../packages/serve/src/testing/fixtureBrief.ts'
import { sayWhySkipped } from './needs.ts'

const executablePath = process.env.FOGLINE_CHROMIUM ?? '/usr/bin/chromium'
const isMissing = !existsSync(executablePath)
if (isMissing) sayWhySkipped('long lists in Chromium', `there is no ${executablePath}; FOGLINE_CHROMIUM names another`)

const amount = 251

/** The invented conflict with many stories, tracks and contentions beside its own, and a remark of a page on its strike. */
function makeLongContent(): LedgerContent {
  const { picture } = fixtureContent
  const many = <Item extends { readonly id: string }>(
    items: readonly Item[],
    rename: (item: Item, n: number) => Item,
  ) =>
    Array.from({ length: amount }, (_, n) => {
      const item = items[n % items.length] as Item
      return n < items.length ? item : rename(item, n)
    })
  return {
    ...fixtureContent,
    picture: {
      ...picture,
      stories: many(picture.stories, (story, n) => ({ ...story, id: `story-${n}`, title: `Raid number ${n}` })),
      tracks: many(picture.tracks, (track, n) => ({ ...track, id: `track-${n}` })),
      contentions: many(picture.contentions, (contention, n) => ({ ...contention, id: `contention-${n}` })),
      entities: many(picture.entities, (entity, n) => ({ ...entity, id: `entity-${n}`, members: [] })),
      support: picture.support.map(
        (support): Support => ({
          ...support,
          reliability: 'B',
          remarks: [{ says: 'unverified', evidence: picture.events[0]?.evidence[0] ?? noWords }],
        }),
      ),
    },
  }
}

const noWords = { article: 'strike', start: 0, end: 1, text: '' }

describe.skipIf(isMissing)('long lists in Chromium', { timeout: 180_000 }, () => {
  const webRoot = mkdtempSync(join(tmpdir(), 'fogline-paging-'))
  let browser: Browser
  let served: Served
  let input: Fixture
  let page: Page
  let asked: string[] = []
  const troubles: string[] = []

  beforeAll(async () => {
    const root = resolve(import.meta.dirname, '../packages/web')
    vi.stubEnv('NODE_ENV', 'production') // vitest's own value would bundle React's development build
    await build({ root, logLevel: 'error', build: { outDir: webRoot, emptyOutDir: true } })
    vi.unstubAllEnvs()
    input = await makeFixtureInput(makeLongContent())
    served = await serve({ ...input, port: 0, webRoot })
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] })
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    page.setDefaultTimeout(15_000)
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url())
      if (pathname.startsWith('/api/')) asked.push(pathname + search)
    })
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await served?.close()
    await input?.close()
    rmSync(webRoot, { recursive: true, force: true })
    expect(troubles).toEqual([])
  })

  const go = async (path: string): Promise<void> => {
    asked = []
    await page.goto(served.url + path)
    await page.locator('main h1').first().waitFor()
  }
  const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent')
  const counts = (words: string) => page.locator('.pager-count', { hasText: words }).first().waitFor()

  test('a list shows a page of a hundred; turning it by keyboard keeps the focus, the address and the way back', async () => {
    await go('/stories')
    await counts('1–100 of 251 stories')
    expect(await page.locator('main .rows > li').count()).toBe(100)
    const next = page.locator('[data-turn="next"]')
    await next.focus()
    await next.press('Enter')
    await counts('101–200 of 251 stories')
    expect([await focused(), new URL(page.url()).search]).toEqual(['next →', '?page=2'])
    await next.press('Enter')
    await counts('201–251 of 251 stories')
    expect(await next.getAttribute('aria-disabled')).toBe('true')
    await next.press('Enter')
    expect([await focused(), new URL(page.url()).search]).toEqual(['next →', '?page=3'])
    await page.goBack()
    await counts('101–200 of 251 stories')
  })

  test('below the list the way on leads to its count, which is in view and has the focus', async () => {
    await go('/stories?page=2')
    await page.locator('nav[aria-label="Pages, again"]').getByText('next →').click()
    await counts('201–251 of 251 stories')
    expect(await focused()).toContain('201–251 of 251 stories')
    expect(await page.locator('.pager-count').evaluate((count) => count.getBoundingClientRect().top >= 0)).toBe(true)
  })

  test('n and p turn the page', async () => {
    await go('/tracks')
    await counts('1–100 of 251 tracks')
    await page.keyboard.press('n')
    await counts('101–200 of 251 tracks')
    await page.keyboard.press('p')
    await counts('1–100 of 251 tracks')
  })

  test('a page past the end says where the list ends', async () => {
    await go('/stories?page=99')
    await page.getByText('The stories end on page 3.').waitFor()
    await page.getByRole('link', { name: 'Go to the first' }).click()
    await counts('1–100 of 251 stories')
  })

  test.each([
    '/stories',
    '/events',
    '/transfers',
    '/tracks',
    '/contentions',
    '/articles',
    '/changes',
    '/sources',
    '/entities',
    '/judgements',
    '/map',
  ])('%s asks for no more than it shows', async (path) => {
    await go(path)
    await page.waitForLoadState('networkidle')
    const lists = asked.filter((one) => !/^\/api\/(?:judgements|overview)\b/u.test(one) || path === '/judgements')
    const limits = lists.flatMap((one) => new URL(one, served.url).searchParams.get('limit') ?? 'none')
    expect(limits.length).toBeGreaterThan(0)
    for (const limit of limits)
      expect(Number(limit)).toBeLessThanOrEqual(path === '/map' || path === '/judgements' ? 1000 : 100)
  })

  test('what is typed is asked of the server once, when the typing rests, from the first page on', async () => {
    const own = await browser.newPage()
    await own.clock.install()
    await own.goto(`${served.url}/stories?page=2`)
    await own.locator('.pager-count', { hasText: '101–200 of' }).waitFor()
    const requests: string[] = []
    own.on('request', (request) => requests.push(request.url().slice(served.url.length)))
    const typed = own.getByRole('searchbox', { name: 'Filter stories' })
    await own.clock.pauseAt(Date.now() + 60_000)
    await typed.pressSequentially('raid number')
    expect(requests).toEqual([])
    await own.clock.runFor(300)
    await expect.poll(() => requests).toEqual(['/api/stories?limit=100&q=raid+number'])
    await own.clock.resume()
    await own.waitForURL(/\?q=raid(?:\+|%20)number$/u)
    await own.reload()
    expect(await typed.inputValue()).toBe('raid number')
    await own.close()
  })

  test('a kind of names is asked of the server', async () => {
    await go('/entities')
    await page.getByRole('button', { name: 'equipment' }).click()
    await page.waitForURL(/\?type=equipment$/u)
    await page.waitForLoadState('networkidle')
    expect(asked).toContain('/api/entities?limit=100&type=equipment')
  })

  test('what changed since a day is asked for, kept in the address and cleared', async () => {
    const evidence = brief.developments[0]?.evidence ?? []
    const answer = (since: string): Brief => ({
      ...brief,
      since,
      changes:
        since > '2031-05-01'
          ? []
          : [
              {
                kind: 'update',
                date: '2031-04-14',
                line: { text: 'The toll rose to 15.', evidence, about: 'follow-figure-0', standing: null },
              },
            ],
    })
    await page.route('**/api/brief?since=*', async (route) => {
      await route.fulfill({ json: answer(new URL(route.request().url()).searchParams.get('since') ?? '') })
    })
    await go('/')
    const day = page.getByLabel('What changed since')
    await day.fill('2031-04-13')
    await page.getByText('The toll rose to 15.').waitFor()
    expect(new URL(page.url()).search).toBe('?since=2031-04-13')
    expect(await page.evaluate('document.activeElement.type')).toBe('date')
    await page.reload()
    await page.locator('h2', { hasText: 'What changed since 13 April 2031' }).waitFor()
    expect(await day.inputValue()).toBe('2031-04-13')
    await day.fill('2031-06-01')
    await page.getByText('Nothing changed since 1 June 2031.').waitFor()
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.locator('h2', { hasText: 'What changed since' }).waitFor({ state: 'detached' })
    expect([new URL(page.url()).search, await day.inputValue()]).toEqual(['', ''])
    await page.unroute('**/api/brief?since=*')
  })

  test('how a thing stands: its status, the pair in words, why, and what a page says of it', async () => {
    await go('/stories/story-karsk')
    const panel = page.locator('details.support').first()
    const line = (await panel.locator('summary').innerText()).replaceAll(/\s+/gu, ' ')
    for (const part of ['single origin', '2 articles, 1 origin', 'B3', 'a page says: not verified']) {
      expect(line).toContain(part)
    }
    await panel.locator('summary').first().click()
    await panel.getByText('the second is a copy of the first').waitFor()
    const words = (await panel.innerText()).replaceAll(/\s+/gu, ' ')
    for (const part of ['B usually reliable', '3 possibly true', 'stories/support']) expect(words).toContain(part)
    await panel.locator('.support-remarks a').click()
    await page.waitForURL(/\/articles\/strike#s=\d+-\d+$/u)
  })
})
