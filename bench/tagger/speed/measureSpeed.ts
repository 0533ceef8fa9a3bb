import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Span } from '@fogline/model'
import { z } from 'zod'
import { openSpacy } from './openSpacy.ts'

/** A text to be read; only Fogline asks where its paragraphs are. */
export interface SpeedText {
  readonly text: string
  readonly blocks: readonly Span[]
}

type Row = Readonly<Record<string, string | number>>

const seconds = z.object({ wall: z.number(), cpu: z.number() })
const measured = z.object({ load: seconds, read: seconds, peak: z.number() })

/** Libraries that run in Node, with what they give. */
const libraries = [
  ['fogline', 'fogline, 1 worker', 'tags, tree, names, attribution, told'],
  ['fogline-2', 'fogline, 2 workers', 'the same'],
  ['wink', 'wink-nlp', 'tags, lemmas; no tree, names of times and numbers only'],
  ['compromise', 'compromise', 'tags, roots, names; no tree'],
] as const

/** Threads that numerical libraries would start of themselves are held to one; workers are what is asked for. */
const oneThread = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1', BLIS_NUM_THREADS: '1' }

/** How often each library runs, one after the other and around again, so that a busy moment strikes them alike. */
const rounds = 3

/** Words per second, peak memory and loading of Fogline and others over the same texts, each in a process of its own; medians of its runs. */
export function measureSpeed(texts: readonly SpeedText[]): readonly Row[] {
  if (texts.length === 0) return []
  const folder = mkdtempSync(join(tmpdir(), 'fogline-bench-'))
  const file = join(folder, 'texts.json')
  const words = texts.reduce((sum, { text }) => sum + countWords(text), 0)
  try {
    writeFileSync(file, JSON.stringify(texts))
    const contests = [...nodeContests(file), ...spacyContests(file)]
    const runs = Array.from({ length: rounds }, () => contests.map(({ run }) => run()))
    return contests.map(({ library, gives }, index) => {
      const ended = runs.flatMap((round) => round[index] ?? [])
      const failed = ended.find(({ error }) => error !== '')
      if (failed !== undefined) return { library, gives: `skipped: ${failed.error}` }
      return { library, gives, words, ...toFigures(ended, words) }
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Words are what white space parts, the same for all. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

interface Contest {
  readonly library: string
  readonly gives: string
  readonly run: () => Ended
}

function nodeContests(file: string): readonly Contest[] {
  const built = resolve(import.meta.dirname, '../../../packages/tagger/dist/index.js')
  const script = resolve(import.meta.dirname, 'measure.mjs')
  return libraries.map(([key, library, gives]) => {
    const isMissing = key.startsWith('fogline') && !existsSync(built)
    const missing = { output: '', error: 'the package is not built; npm run build' }
    return { library, gives, run: () => (isMissing ? missing : run(process.execPath, [script, key, file])) }
  })
}

/** Text by text it takes the least memory; with batches of texts it is faster. */
function spacyContests(file: string): readonly Contest[] {
  const [library, gives] = ['spaCy en_core_web_sm', 'tags, lemmas, tree, names']
  const spacy = openSpacy()
  if (spacy.kind === 'missing') return [{ library, gives, run: () => ({ output: '', error: spacy.why }) }]
  const script = resolve(import.meta.dirname, 'measure.py')
  const ways = { each: 'text by text', pipe: '32 texts at a time' }
  return Object.entries(ways).map(([way, title]) => ({
    library: `${library}, ${title}`,
    gives,
    run: () => run(spacy.path, [script, file, way]),
  }))
}

interface Ended {
  readonly output: string
  readonly error: string
}

function run(command: string, options: readonly string[]): Ended {
  const env = { ...process.env, ...oneThread, NODE_OPTIONS: '' }
  const { status, stdout, stderr } = spawnSync(command, options, { encoding: 'utf8', env })
  const reason = stderr.split('\n').findLast((line) => line.includes('Error')) ?? 'it did not end well'
  return { output: stdout.trim().split('\n').at(-1) ?? '', error: status === 0 ? '' : reason }
}

function toFigures(ended: readonly Ended[], words: number): Row {
  const runs = ended.map(({ output }) => measured.parse(JSON.parse(output)))
  const median = (of: (run: z.infer<typeof measured>) => number): number =>
    runs.map(of).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0
  return {
    'words/s': Math.round(words / median(({ read }) => read.wall)),
    'words/CPU s': Math.round(words / median(({ read }) => read.cpu)),
    'peak MB': Math.round(median(({ peak }) => peak)),
    'load s': round(median(({ load }) => load.wall)),
    'load CPU s': round(median(({ load }) => load.cpu)),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
