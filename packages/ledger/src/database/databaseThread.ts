import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { FoglineError } from '@fogline/model'
import type { Parameter } from './database.ts'
import type { ThreadStart, WorkerAnswer, WorkerRequest } from './workerProtocol.ts'

interface Waiting {
  readonly resolve: (rows: readonly unknown[]) => void
  readonly reject: (error: Error) => void
}

/** In sources the thread is TypeScript: a first line registers tsx to read it. Built code needs nothing of that. */
function startWorker(workerData: ThreadStart): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./embeddedWorker.js', import.meta.url), { workerData })
  }
  const entry = new URL('./embeddedWorker.ts', import.meta.url).href
  const tsx = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/\.cjs$/, '.mjs'),
  ).href
  const code = `import(${JSON.stringify(tsx)}).then((tsx) => { tsx.register(); return import(${JSON.stringify(entry)}) })`
  return new Worker(code, { eval: true, workerData })
}

function toRows({ rows, json }: WorkerAnswer): readonly unknown[] {
  if (rows === null || json.length === 0) return rows ?? []
  return rows.map((row) => ({ ...row, ...Object.fromEntries(json.map((name) => [name, toValue(row[name])])) }))
}

function toValue(text: unknown): unknown {
  return typeof text === 'string' ? JSON.parse(text) : text
}

/** The embedded database in a thread of its own, so that a long query never stops the server. */
export class DatabaseThread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #next = 0
  #ended: Error | null = null

  constructor(start: ThreadStart) {
    this.#worker = startWorker(start)
    this.#worker.on('message', (answer: WorkerAnswer) => this.#settle(answer))
    this.#worker.on('error', (error) => this.#end(error))
    this.#worker.on('exit', () => this.#end(null))
    this.#worker.unref()
  }

  async query(sql: string, parameters: readonly Parameter[]): Promise<readonly unknown[]> {
    return this.#ask((id) => ({ id, kind: 'query', sql, parameters }))
  }

  async close(): Promise<void> {
    if (this.#ended !== null) return
    try {
      await this.#ask((id) => ({ id, kind: 'close' }))
    } finally {
      await this.stop()
    }
  }

  /** Ends the thread as it is; what was acknowledged is on disk. */
  async stop(): Promise<void> {
    await this.#worker.terminate()
  }

  #ask(make: (id: number) => WorkerRequest): Promise<readonly unknown[]> {
    if (this.#ended !== null) return Promise.reject(this.#ended)
    this.#next += 1
    const request = make(this.#next)
    return new Promise((resolve, reject) => {
      this.#waiting.set(request.id, { resolve, reject })
      this.#worker.ref()
      this.#worker.postMessage(request)
    })
  }

  #settle(answer: WorkerAnswer): void {
    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    if (this.#waiting.size === 0) this.#worker.unref()
    if (waiting === undefined) return
    if (answer.error === null) waiting.resolve(toRows(answer))
    else waiting.reject(Object.assign(new Error(answer.error.message), { code: answer.error.code }))
  }

  #end(cause: Error | null): void {
    this.#ended ??= new FoglineError(
      'ledger/closed',
      'The embedded ledger has stopped',
      cause === null ? {} : { cause },
    )
    for (const { reject } of this.#waiting.values()) reject(this.#ended)
    this.#waiting.clear()
  }
}
