import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { DurableFolder, durableStart } from './durableFolder.ts'
import type { ThreadStart, WorkerAnswer, WorkerRequest } from './workerProtocol.ts'

const port = parentPort
if (port === null) throw new Error('the embedded database runs in a worker thread only')

const { folder, template } = workerData as ThreadStart
const engine = new PGlite({
  fs: new DurableFolder(folder),
  startParams: [...durableStart],
  ...(template === null ? {} : { loadDataDir: new File([readFileSync(template)], 'template.tar.gz') }),
})

function toAnswer(id: number, error: unknown): WorkerAnswer {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  return { id, rows: null, error: { message: error instanceof Error ? error.message : String(error), code } }
}

async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
  try {
    if (request.kind === 'close') {
      await engine.close()
      return { id: request.id, rows: [], error: null }
    }
    await engine.waitReady
    const { rows } = await engine.query(request.sql, [...request.parameters])
    return { id: request.id, rows, error: null }
  } catch (error) {
    return toAnswer(request.id, error)
  }
}

let last: Promise<void> = Promise.resolve()
port.on('message', (request: WorkerRequest) => {
  last = last.then(async () => port.postMessage(await answer(request)))
})
