import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { openLedger } from '@fogline/ledger'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PagesSite, startPagesSite } from '../testing/pagesSite.ts'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const pageCount = 12
const slow = 300_000

let folder = ''
let site: PagesSite

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fogline-watch-'))
  site = await startPagesSite(pageCount)
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Child {
  readonly process: ChildProcess
  readonly lines: string[]
  readonly err: string[]
  readonly ended: Promise<number | null>
}

/** The command itself, from its source, in a process of its own. */
function start(...words: readonly string[]): Child {
  const all = ['--import', 'tsx', '--conditions=source', main, '--ledger', join(folder, 'ledger'), ...words]
  const child = spawn(process.execPath, all, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  const [lines, err]: string[][] = [[], []]
  createInterface({ input: child.stdout }).on('line', (line) => lines?.push(line))
  createInterface({ input: child.stderr }).on('line', (line) => err?.push(line))
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  return { process: child, lines: lines ?? [], err: err ?? [], ended }
}

const watchWords = (): readonly string[] => [
  'watch',
  `${site.origin}/feed`,
  '--once',
  '--allow-host',
  site.host,
  '--host-delay',
  '0s',
  '--json',
]

/** Paths of the pages that a run said it had read. */
function toldOf({ lines }: Child): readonly string[] {
  return lines
    .map((line) => JSON.parse(line))
    .flatMap(({ kind, location }) => (kind === 'page' ? [new URL(location).pathname] : []))
}

const timesAsked = (path: string): number => site.asked.filter((asked) => asked === path).length

/** When a run is killed: as so manieth page is asked for, when it is answered, or a moment later. */
const kills: readonly (readonly [number, 'onAsked' | 'onAnswered', number])[] = [
  [1, 'onAsked', 0],
  [2, 'onAnswered', 0],
  [2, 'onAnswered', 40],
  [3, 'onAsked', 0],
  [1, 'onAnswered', 15],
]

test(
  'killed at any page it goes on where it was: what was read is not asked for again, and nothing is missing',
  async () => {
    const askedWhenTold = new Map<string, number>()
    for (const [number, when, moment] of kills) {
      const child = start(...watchWords())
      let pages = 0
      site[when] = (path) => {
        if (!path.startsWith('/page-') || ++pages !== number) return
        if (moment === 0) child.process.kill('SIGKILL')
        else setTimeout(() => child.process.kill('SIGKILL'), moment)
      }
      await child.ended
      site[when] = () => undefined
      expect(pages, child.err.join('\n')).toBeGreaterThanOrEqual(number)
      for (const path of toldOf(child)) askedWhenTold.set(path, timesAsked(path))
    }
    const last = start(...watchWords())
    expect(await last.ended, last.err.join('\n')).toBe(0)
    for (const [path, times] of askedWhenTold) expect.soft(timesAsked(path), path).toBe(times)
    const after = kills.filter(([, , moment]) => moment > 0).length
    const more = [...site.words.keys()].reduce((sum, path) => sum + timesAsked(path) - 1, 0)
    expect(more).toBeLessThanOrEqual(kills.length + after)
    const ledger = await openLedger(join(folder, 'ledger'))
    const locations = new Set((await ledger.pages()).map(({ location }) => new URL(location).pathname))
    const { checks } = await ledger.health()
    const picture = await ledger.picture()
    await ledger.close()
    expect(locations).toEqual(new Set(site.words.keys()))
    expect(checks.filter(({ ok }) => !ok)).toEqual([])
    expect(picture?.stories.length).toBeGreaterThan(0)
  },
  slow,
)

test(
  'a second look asks for nothing that is not due; feeds says what is watched',
  async () => {
    const before = site.asked.length
    const again = start('watch', '--once', '--allow-host', site.host)
    expect(await again.ended).toBe(0)
    expect(again.lines).toEqual([])
    expect(site.asked.length).toBe(before)
    const feeds = start('feeds', '--opml')
    expect(await feeds.ended).toBe(0)
    expect(feeds.lines.join('\n')).toContain(`xmlUrl="${site.origin}/feed"`)
    const table = start('feeds')
    await table.ended
    expect(table.lines.join('\n')).toMatch(new RegExp(`0 +12 +Ardel Gazette ${site.origin}/feed$`))
    expect(table.err).toEqual(['1 source'])
  },
  slow,
)

test(
  'Ctrl-C ends it cleanly, the workbench beside it too, and the next process gets the ledger',
  async () => {
    const child = start('watch', '--allow-host', site.host, '--serve', '--port', '0')
    const line = await new Promise<string>((resolve) => {
      child.process.stderr?.on('data', (data: Buffer) => {
        if (data.includes('The workbench is at')) resolve(String(data))
      })
    })
    const url = /http:\S+?(?=\.\s)/.exec(line)?.[0] ?? ''
    expect((await fetch(`${url}/api/overview`)).status).toBe(200)
    child.process.kill('SIGINT')
    expect(await child.ended, child.err.join('\n')).toBe(0)
    const removed = start('feeds', '--remove', `${site.origin}/feed`)
    expect(await removed.ended, removed.err.join('\n')).toBe(0)
    const nothing = start('feeds', '--remove', `${site.origin}/feed`)
    expect(await nothing.ended).toBe(4)
  },
  slow,
)
