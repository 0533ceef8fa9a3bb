import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const program = join(root, 'packages/cli/bin/fogline.js')
const chosen = ['meridian-villages.html', 'observer-villages-reprint.html', 'qasmar-visit.xhtml', 'velmar-truce.htm']

/** Seconds on a quiet machine; a busy one gets its time. */
const slow = 300_000

let scratch = ''
let rows: readonly Row[] = []

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built command in the scratch folder, where the pages have the same relative paths for every ledger. */
function fogline(ledger: string, ...words: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--ledger', ledger, ...words], {
    cwd: scratch,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { code: status, out: stdout, err: stderr }
}

interface Row {
  readonly kind: string
  readonly id: string
}

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'fogline-cli-'))
  mkdirSync(join(scratch, 'pages'))
  for (const name of chosen) copyFileSync(join(root, 'examples/pages', name), join(scratch, 'pages', name))
  copyFileSync(join(root, 'examples/pages/meridian-wire-feed.xml'), join(scratch, 'pages/feed.xml'))
  writeFileSync(
    join(scratch, 'pages/n-binary.txt'),
    Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 256),
  )
  writeFileSync(join(scratch, 'pages/n-empty.html'), '')
  writeFileSync(join(scratch, 'pages/n-bomb.txt.gz'), gzipSync(new Uint8Array(21_000_000)))
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

test(
  'bad pages are reported with their reasons, the rest is read, and again nothing is read twice',
  () => {
    const first = fogline('whole', 'read', 'pages', '--json')
    expect(first.code, first.err).toBe(0)
    const report = JSON.parse(first.out)
    expect(report).toMatchObject({ read: chosen.length, known: 0, copies: 1 })
    const rejected = report.rejected.map((r: { location: string; reason: string }) => `${r.location}: ${r.reason}`)
    expect(rejected.toSorted()).toEqual([
      'pages/n-binary.txt: not-text',
      'pages/n-bomb.txt.gz: too-large',
      'pages/n-empty.html: empty',
    ])
    rows = fogline('whole', 'export')
      .out.trimEnd()
      .split('\n')
      .map((line): Row => JSON.parse(line))
    const again = JSON.parse(fogline('whole', 'read', 'pages', '--json').out)
    expect(again).toMatchObject({ read: 0, known: chosen.length + 1 })
  },
  slow,
)

test(
  'results go to standard output alone, and each kind has a face and JSON',
  () => {
    for (const kind of ['story', 'entity', 'claim']) {
      const id = rows.find((row) => row.kind === kind)?.id ?? ''
      const face = fogline('whole', 'show', kind, id)
      expect([face.code, face.err]).toEqual([0, ''])
      expect(face.out).not.toMatch(/undefined|\[object|\{"/)
      expect(face.out).toContain(id)
    }
    const { id = '' } = rows.find((row) => row.kind === 'claim') ?? {}
    expect(JSON.parse(fogline('whole', 'show', 'claim', id, '--json').out)).toEqual(rows.find((row) => row.id === id))
    const brief = fogline('whole', 'brief')
    expect(brief.err).toBe('')
    expect(brief.out).toMatch(/4 articles on 4 pages by \d outlets/)
    const faces: readonly (readonly [string, RegExp])[] = [
      ['md', /^# What is going on\n[^]*\n## What changed since 1 March 2031\n[^]*\n## Sources\n/],
      ['html', /^<!doctype html>\n[^]*<style>[^]*@media print[^]*What changed since 1 March 2031[^]*<\/html>\n$/],
      ['text', /\nWhat changed since 1 March 2031\n/],
    ]
    for (const [format, expected] of faces) {
      const { out, err } = fogline('whole', 'brief', '--since', '2031-03-01', '--format', format)
      expect([format, err]).toEqual([format, ''])
      expect(out).toMatch(expected)
    }
    const asJson = fogline('whole', 'brief', '--since', '2031-03-01', '--format', 'json').out
    expect(JSON.parse(asJson)).toMatchObject({ since: '2031-03-01', heldBack: expect.any(Number) })
    expect(JSON.parse(fogline('whole', 'search', 'truce', '--json').out)).toBeInstanceOf(Array)
  },
  slow,
)

test(
  'exit codes tell trouble apart, and trouble is told in words',
  () => {
    const cases: readonly (readonly [number, RegExp, string, readonly string[]])[] = [
      [2, /unknown command/, 'whole', ['nonsense']],
      [2, /no date/, 'whole', ['brief', '--since', 'yesterday']],
      [2, /not known/, 'whole', ['brief', '--format', 'pdf']],
      [2, /begin with/, 'whole', ['show', 'entity', entityPrefix()]],
      [3, /no ledger at nowhere yet/, 'nowhere', ['brief']],
      [3, /is no ledger/, 'pages', ['brief']],
      [4, /No claim has an id/, 'whole', ['show', 'claim', 'ffffffffffffffffffff']],
      [5, /no such file/, 'whole', ['read', 'gone.txt']],
    ]
    for (const [code, words, ledger, command] of cases) {
      const ended = fogline(ledger, ...command)
      expect([ended.code, ended.out]).toEqual([code, ''])
      expect(ended.err).toMatch(words)
      expect(ended.err).not.toMatch(/\n\s+at /)
    }
  },
  slow,
)

/** The first character of an id that several entities share. */
function entityPrefix(): string {
  const first = rows.flatMap(({ kind, id }) => (kind === 'entity' ? id.slice(0, 1) : []))
  return first.find((character, index) => first.indexOf(character) !== index) ?? ''
}

test(
  'whoever reads the output may stop early',
  () => {
    const { stderr } = spawnSync(`'${process.execPath}' '${program}' --ledger whole export | head -c 10`, {
      cwd: scratch,
      encoding: 'utf8',
      shell: true,
    })
    expect(stderr).toBe('')
  },
  slow,
)

/** Starts a read, and resolves when its ledger has the word that it is locked. */
async function startReading(ledger: string): Promise<ReturnType<typeof spawn>> {
  const child = spawn(process.execPath, [program, '--ledger', ledger, 'read', 'pages'], {
    cwd: scratch,
    stdio: 'ignore',
  })
  while (!readdirSync(scratch).includes(`${ledger}.lock`)) await pause(10)
  return child
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((settle) => setTimeout(settle, milliseconds))
}

test(
  'a second process on the same ledger is told who holds it',
  async () => {
    const holder = await startReading('held')
    const second = fogline('held', 'read', 'pages')
    const ended = new Promise((settle) => holder.once('close', settle))
    expect(second.code).toBe(3)
    expect(second.err).toContain(`process ${holder.pid}`)
    expect(await ended).toBe(0)
  },
  slow,
)

test(
  'a run that is killed leaves a ledger that opens, and the next run ends as an unbroken one',
  async () => {
    const whole = fogline('whole', 'export').out
    for (const moment of [300, 1500]) {
      const child = await startReading('killed')
      const ended = new Promise((settle) => child.once('close', settle))
      await pause(moment)
      child.kill('SIGKILL')
      await ended
    }
    expect(fogline('killed', 'read', 'pages').code).toBe(0)
    expect(fogline('killed', 'export').out === whole).toBe(true)
    expect(readFileSync(join(scratch, 'killed/PG_VERSION'), 'utf8').trim()).toMatch(/^\d+$/)
  },
  slow,
)
