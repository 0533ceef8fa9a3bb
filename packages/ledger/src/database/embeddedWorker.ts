import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { DurableFolder, durableStart } from './durableFolder.ts'
import type { ThreadStart, WorkerAnswer, WorkerRequest } from './workerProtocol.ts'

const port = parentPort
if (port === null) throw new Error('the embedded database runs in a worker thread only')

const jsonb = 3802

/** JSON goes to the main thread as text and is parsed there: a text is passed on far faster than the objects it stands for. */
const asText = { parsers: { [jsonb]: (text: string): string => text } }

/**
 * By default V8 optimises the engine's code so eagerly that opening a ledger costs twice the time of a processor. Ten times the
 * patience: only what a long run really uses often is optimised.
 */
setFlagsFromString('--wasm-tiering-budget=20000000')

const { folder, template } = workerData as ThreadStart
const engine = new PGlite({
  fs: new DurableFolder(folder),
  startParams: [...durableStart],
  ...(template === null ? {} : { loadDataDir: new File([readFileSync(template)], 'template.tar.gz') }),
})

function toAnswer(id: number, error: unknown): WorkerAnswer {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  return { id, rows: null, json: [], error: { message: error instanceof Error ? error.message : String(error), code } }
}

async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
  try {
    if (request.kind === 'close') {
      await engine.close()
      return { id: request.id, rows: [], json: [], error: null }
    }
    await engine.waitReady
    const { rows, fields } = await engine.query<Record<string, unknown>>(request.sql, [...request.parameters], asText)
    const json = fields.filter(({ dataTypeID }) => dataTypeID === jsonb).map(({ name }) => name)
    return { id: request.id, rows, json, error: null }
  } catch (error) {
    return toAnswer(request.id, error)
  }
}

let last: Promise<void> = Promise.resolve()
port.on('message', (request: WorkerRequest) => {
  last = last.then(async () => port.postMessage(await answer(request)))
})
