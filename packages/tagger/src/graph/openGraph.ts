import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FoglineError } from '@fogline/model'
import type { InferenceSession, Tensor } from 'onnxruntime-node'
import { type LemmaTable, toLemmaTable } from '../decode/toLemmaTable.ts'
import { type PieceTable, toPieceTable } from '../pieces/toPieceTable.ts'
import type { Labels } from './labels.ts'

type Runtime = typeof import('onnxruntime-node')

/** The opened model: its session, its vocabulary and its lists of labels. */
export interface Graph {
  readonly labels: Labels
  readonly pieces: PieceTable
  readonly lemmaOf: LemmaTable
  readonly run: (feeds: Readonly<Record<string, Tensor>>) => Promise<InferenceSession.OnnxValueMapType>
  readonly tensor: Runtime['Tensor']
  readonly close: () => Promise<void>
}

const shipped = new URL('../../weights/', import.meta.url)

/** One thread, so that sums are taken in one order and n workers use n cores. */
const options: InferenceSession.SessionOptions = {
  executionProviders: ['cpu'],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  graphOptimizationLevel: 'all',
  executionMode: 'sequential',
}

/** Loads runtime and weights; takes about a fifth of a second. */
export async function openGraph(folder: URL = shipped): Promise<Graph> {
  const labels = JSON.parse(readWeights(folder, 'labels.json')) as Labels
  const pieces = toPieceTable(readWeights(folder, 'vocabulary.txt'))
  const runtime = await loadRuntime()
  const session = await openSession(folder, runtime)
  return {
    labels,
    pieces,
    lemmaOf: toLemmaTable(readWeights(folder, 'lemmas.txt')),
    run: (feeds) => session.run(feeds),
    tensor: runtime.Tensor,
    close: () => session.release(),
  }
}

function readWeights(folder: URL, name: string): string {
  try {
    return readFileSync(new URL(name, folder), 'utf8')
  } catch (cause) {
    throw noWeights(folder, cause)
  }
}

async function loadRuntime(): Promise<Runtime> {
  try {
    const module = (await import('onnxruntime-node')) as Runtime & { readonly default?: Runtime }
    return module.default ?? module
  } catch (cause) {
    const advice =
      'The tagger needs onnxruntime-node, which did not load; install it again with "npm install onnxruntime-node"'
    throw new FoglineError('tagger/no-runtime', advice, { cause })
  }
}

async function openSession(folder: URL, runtime: Runtime): Promise<InferenceSession> {
  try {
    return await runtime.InferenceSession.create(fileURLToPath(new URL('tagger.onnx', folder)), options)
  } catch (cause) {
    throw noWeights(folder, cause)
  }
}

function noWeights(folder: URL, cause: unknown): FoglineError {
  const advice = `The tagger's weights cannot be read from ${fileURLToPath(folder)}; install @fogline/tagger again`
  return new FoglineError('tagger/no-weights', advice, { cause })
}
