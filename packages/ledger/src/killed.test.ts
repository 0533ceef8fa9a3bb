import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundleChild } from './testing/bundleChild.ts'
import { type Child, startNode } from './testing/startChild.ts'

const kills = 20

interface Opened {
  readonly pages: readonly string[]
  readonly broken: readonly unknown[]
  readonly partial: number
  readonly articles: number
}

/** Small numbers that repeat with the seed (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Plan {
  /** Kill this long after the start, whatever it is doing; or, where null, after so many appends and a moment. */
  readonly afterStart: number | null
  readonly appends: number
  readonly moment: number
}

function plan(index: number, random: () => number): Plan {
  const afterStart = index % 5 === 4 ? random() * 600 : null
  return { afterStart, appends: 1 + Math.floor(random() * 12), moment: random() * 25 }
}

/** Lets the child run, kills it as planned, and gives what it had opened (null where it was killed before) and acknowledged. */
async function runAndKill(child: Child, { afterStart, appends, moment }: Plan): Promise<[Opened | null, string[]]> {
  const appended: string[] = []
  let opened: Opened | null = null
  child.onLine((line) => {
    const said = JSON.parse(line) as Opened | { readonly appended: string }
    if ('pages' in said) opened = said
    else if (appended.push(said.appended) === appends && afterStart === null) {
      setTimeout(() => child.process.kill('SIGKILL'), moment)
    }
  })
  child.say('go')
  if (afterStart !== null) setTimeout(() => child.process.kill('SIGKILL'), afterStart)
  await child.ended
  return [opened, appended]
}

test(`killed ${kills} times at random moments, it opens, holds all it acknowledged, and nothing in part`, async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'fogline-killed-'))
  const folder = join(scratch, 'ledger')
  const random = makeRandom(4747)
  const acknowledged = new Set<string>()
  const program = await bundleChild()
  const start = (index: number): Child => startNode([program, folder, index === kills ? 'last' : `run ${index}`])
  let openings = 0
  let next = start(0)
  for (let index = 0; index <= kills; index += 1) {
    const child = next
    if (index < kills) next = start(index + 1)
    const never = { afterStart: null, appends: Number.POSITIVE_INFINITY, moment: 0 }
    const [opened, appended] = await runAndKill(child, index === kills ? never : plan(index, random))
    if (opened !== null) {
      openings += 1
      expect(opened.broken).toEqual([])
      expect(opened.partial).toBe(0)
      expect(opened.articles).toBe(opened.pages.length * 3)
      expect([...acknowledged].filter((id) => !opened.pages.includes(id))).toEqual([])
    } else expect(index).toBeLessThan(kills)
    for (const id of appended) acknowledged.add(id)
  }
  expect(openings).toBeGreaterThanOrEqual(Math.floor(kills * 0.8))
  expect(acknowledged.size).toBeGreaterThan(kills)
  rmSync(scratch, { recursive: true, force: true })
}, 600_000)
