import type { Worker } from 'node:worker_threads'
import { FoglineError } from '@fogline/model'
import type { Labels } from '../graph/labels.ts'
import type { Job, Part } from '../tagText.ts'
import type { Answer } from './messages.ts'

interface Reading {
  readonly take: (part: Part) => void
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}

/** One thread with the model. It reads one text at a time and holds up the exit of the process only while it does. */
export class TaggerThread {
  readonly ready: Promise<Labels>
  readonly #worker: Worker
  #reading: Reading | null = null
  #ended: Error | null = null

  constructor(start: () => Worker) {
    this.#worker = start()
    this.ready = new Promise((resolve, reject) => {
      this.#worker.once('message', (answer: Answer) => {
        if (answer.kind === 'ready') resolve(answer.labels)
        else reject(toError(answer))
        if (this.#reading === null) this.#worker.unref()
      })
      this.#worker.once('error', reject)
      this.#worker.once('exit', () => reject(stopped(null)))
    })
    this.ready.catch((error: Error) => this.#end(error))
    this.#worker.on('message', (answer: Answer) => this.#hear(answer))
    this.#worker.on('error', (error) => this.#end(stopped(error)))
    this.#worker.on('exit', () => this.#end(stopped(null)))
  }

  get hasEnded(): boolean {
    return this.#ended !== null
  }

  read(job: Job, take: (part: Part) => void): Promise<void> {
    if (this.#ended !== null) return Promise.reject(this.#ended)
    return new Promise((resolve, reject) => {
      this.#reading = { take, resolve, reject }
      this.#worker.ref()
      this.#worker.postMessage(job)
    })
  }

  async stop(): Promise<void> {
    this.#end(new FoglineError('tagger/closed', 'The tagger was closed'))
    await this.#worker.terminate()
  }

  #hear(answer: Answer): void {
    if (answer.kind === 'part') this.#reading?.take(answer.part)
    else if (answer.kind === 'done') this.#finish()?.resolve()
    else if (answer.kind === 'failed') this.#finish()?.reject(toError(answer))
  }

  #finish(): Reading | null {
    const reading = this.#reading
    this.#reading = null
    this.#worker.unref()
    return reading
  }

  #end(error: Error): void {
    this.#ended ??= error
    this.#finish()?.reject(this.#ended)
  }
}

function toError(answer: Answer): Error {
  return answer.kind === 'failed' ? new FoglineError(answer.code, answer.message) : stopped(null)
}

function stopped(cause: Error | null): FoglineError {
  const message = 'A thread of the tagger stopped while it was at work; the text was not tagged, give it again'
  return new FoglineError('tagger/thread-stopped', message, cause === null ? {} : { cause })
}
