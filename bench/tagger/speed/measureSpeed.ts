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

/** Words per second, peak memory and loading of Fogline and others over the same texts, each in a process of its own. */
export function measureSpeed(texts: readonly SpeedText[]): readonly Row[] {
  if (texts.length === 0) return []
  const folder = mkdtempSync(join(tmpdir(), 'fogline-bench-'))
  const file = join(folder, 'texts.json')
  const words = texts.reduce((sum, { text }) => sum + countWords(text), 0)
  try {
    writeFileSync(file, JSON.stringify(texts))
    const nodes = libraries.map(([key, library, gives]) => measureNode({ key, library, gives }, file, words))
    return [...nodes, ...measureSpacy(file, words)]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Words are what white space parts, the same for all. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

interface Library {
  readonly key: string
  readonly library: string
  readonly gives: string
}

function measureNode({ key, library, gives }: Library, file: string, words: number): Row {
  const built = resolve(import.meta.dirname, '../../../packages/tagger/dist/index.js')
  if (key.startsWith('fogline') && !existsSync(built)) return skip(library, 'the package is not built; npm run build')
  return toRow(
    { library, gives, words },
    run(process.execPath, [resolve(import.meta.dirname, 'measure.mjs'), key, file]),
  )
}

/** Text by text it takes the least memory; its own way with many texts holds a batch of them. */
function measureSpacy(file: string, words: number): readonly Row[] {
  const library = 'spaCy en_core_web_sm'
  const spacy = openSpacy()
  if (spacy.kind === 'missing') return [skip(library, spacy.why)]
  const script = resolve(import.meta.dirname, 'measure.py')
  return [
    ['each', `${library}, text by text`],
    ['pipe', `${library}, nlp.pipe`],
  ].map(([way = '', title = '']) =>
    toRow({ library: title, gives: 'tags, lemmas, tree, names', words }, run(spacy.path, [script, file, way])),
  )
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

function toRow(
  { library, gives, words }: Omit<Library, 'key'> & { readonly words: number },
  { output, error }: Ended,
): Row {
  if (error !== '') return skip(library, error)
  const { load, read, peak } = measured.parse(JSON.parse(output))
  return {
    library,
    gives,
    words,
    'words/s': Math.round(words / read.wall),
    'words/CPU s': Math.round(words / read.cpu),
    'peak MB': Math.round(peak),
    'load s': round(load.wall),
    'load CPU s': round(load.cpu),
  }
}

function skip(library: string, why: string): Row {
  return { library, gives: `skipped: ${why}` }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
