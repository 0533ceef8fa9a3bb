import { type Profiler, Session } from 'node:inspector/promises'

type Frame = Profiler.Profile['nodes'][number]['callFrame']

/** Milliseconds by stage. */
export type Stages = ReadonlyMap<string, number>

/** Where a stage's code lives: what a function calls outside its own folder counts as the stage that called it. */
const folders: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/\/core\/(?:src|dist)\/article\//, () => 'article'],
  [/\/core\/(?:src|dist)\/duplicates\//, () => 'fingerprint'],
  [/\/core\/(?:src|dist)\/layers\/(\w+)\//, ([, layer]) => `layers: ${layer}`],
  [/\/core\/(?:src|dist)\/statements\//, () => 'statements'],
  [/\/onnxruntime-(?:node|common)\//, () => 'tagger: the model'],
  [/\/tagger\/(?:src|dist)\/(?:tokens|sentences|windows|pieces|graph)\//, () => 'tagger: words and pieces'],
  [/\/tagger\/(?:src|dist)\/(?:decode|toSentences)/, () => 'tagger: trees, names and lemmas'],
]
const sampled = 500

/** Does the work on this thread under the sampling profiler and adds up whose code was running. */
export async function profileStages(work: () => Promise<void>): Promise<Stages> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: sampled })
  await session.post('Profiler.start')
  await work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return addUp(profile)
}

function addUp({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Stages {
  const stages = new Map<number, string>()
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)))
  for (const { id, callFrame } of nodes) {
    const above = stages.get(parents.get(id) ?? 0) ?? other
    stages.set(id, above === other ? stageOf(callFrame) : above)
  }
  const total = new Map<string, number>()
  samples.forEach((node, at) => {
    const stage = stages.get(node) ?? other
    total.set(stage, (total.get(stage) ?? 0) + (timeDeltas[at] ?? 0) / 1000)
  })
  total.delete(idle)
  return total
}

const other = 'other'
const idle = 'idle'

function stageOf({ url, functionName }: Frame): string {
  if (functionName === '(idle)') return idle
  if (functionName === '(garbage collector)') return 'garbage collection'
  for (const [folder, toStage] of folders) {
    const found = folder.exec(url)
    if (found !== null) return toStage(found)
  }
  return other
}
