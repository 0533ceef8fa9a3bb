import { parentPort } from 'node:worker_threads'
import { FoglineError } from '@fogline/model'
import { type Graph, openGraph } from '../graph/openGraph.ts'
import { tagText } from '../tagText.ts'
import type { Answer, Request } from './messages.ts'

const port = parentPort
if (port === null) throw new Error('The tagger runs here only as a thread')
const say = (answer: Answer): void => port.postMessage(answer)

function fail(error: unknown): void {
  const code = error instanceof FoglineError ? error.code : 'tagger/failed'
  say({ kind: 'failed', code, message: error instanceof Error ? error.message : String(error) })
}

async function read(request: Request, graph: Graph): Promise<void> {
  try {
    for await (const part of tagText(request, graph)) say({ kind: 'part', part })
    say({ kind: 'done' })
  } catch (error) {
    fail(error)
  }
}

try {
  const graph = await openGraph()
  port.on('message', (request: Request) => void read(request, graph))
  say({ kind: 'ready', labels: graph.labels })
} catch (error) {
  fail(error)
}
