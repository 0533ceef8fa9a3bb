import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { limits } from '../../archives/limits.ts'
import type { PdfAnswer } from './pdfText.ts'

const start = {
  workerData: { maxPages: limits.pdfPages },
  resourceLimits: { maxOldGenerationSizeMb: 1024 },
  stdout: true,
  stderr: true,
} as const

/** In sources the thread is TypeScript: a first line registers tsx to read it. Built code needs nothing of that. */
function startWorker(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./pdfWorker.js', import.meta.url), start)
  const entry = new URL('./pdfWorker.ts', import.meta.url).href
  const tsx = createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace(/\.cjs$/, '.mjs')
  const code = `import(${JSON.stringify(pathToFileURL(tsx).href)}).then((tsx) => { tsx.register(); return import(${JSON.stringify(entry)}) })`
  return new Worker(code, { eval: true, ...start })
}

/** One thread is kept for all PDFs of a run; one that was stopped or fell is replaced at the next PDF. It never holds up an exit. */
let kept: Worker | null = null
let last = 0
let turn: Promise<unknown> = Promise.resolve()

interface Message {
  readonly id: number
  readonly answer: PdfAnswer
}

/** Ends a thread that is stuck or fell. */
function drop(worker: Worker): void {
  if (kept === worker) kept = null
  worker.on('error', () => undefined)
  void worker.terminate()
}

function askWorker(bytes: Uint8Array, milliseconds: number): Promise<PdfAnswer> {
  kept ??= startWorker()
  const worker = kept
  last += 1
  const id = last
  return new Promise((resolve) => {
    const finish = (answer: PdfAnswer): void => {
      clearTimeout(timer)
      worker.off('message', take).off('exit', end).off('error', fall)
      worker.unref()
      resolve(answer)
    }
    const fail = (detail: string): void => {
      drop(worker)
      finish({ kind: 'damaged', detail })
    }
    const take = (message: Message): void => (message.id === id ? finish(message.answer) : undefined)
    const fall = (error: Error): void => fail(error.message)
    const end = (): void => fail('the thread that reads it ended')
    const timer = setTimeout(() => fail(`reading took more than ${milliseconds / 1000} seconds`), milliseconds)
    worker.on('message', take).on('error', fall).on('exit', end)
    worker.ref()
    worker.postMessage({ id, bytes })
  })
}

/** The text of a PDF, read in a thread that is stopped when it takes too long or too much memory. One PDF at a time. */
export function readInThread(bytes: Uint8Array, milliseconds: number = limits.pdfMilliseconds): Promise<PdfAnswer> {
  const answer = turn.then(() => askWorker(bytes, milliseconds))
  turn = answer
  return answer
}
