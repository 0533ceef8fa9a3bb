import type { Span, TaggedSentence, Tagger } from '@fogline/model'
import type { Labels } from './graph/labels.ts'
import { openGraph } from './graph/openGraph.ts'
import { type Job, type Part, tagText } from './tagText.ts'
import { openPool } from './threads/openPool.ts'
import { toSentences } from './toSentences.ts'
import { taggerVersion } from './version.ts'

/** How a tagger runs. */
export interface TaggerOptions {
  /** Threads that tag, each with a copy of the model (about 100 MB); 0 tags on the calling thread. Default 1. */
  readonly workers?: number
}

/** A tagger that holds threads and memory until it is closed. */
export type OpenTagger = Tagger & { readonly close: () => Promise<void> }

/** What reads texts: this thread or others. */
export interface Engine {
  readonly labels: Labels
  readonly read: (job: Job, take: (part: Part) => void) => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens the model. Texts may be given before others are done; idle threads do not keep the process alive. */
export async function openTagger({ workers = 1 }: TaggerOptions = {}): Promise<OpenTagger> {
  const engine = workers > 0 ? await openPool(workers) : await openHere()
  const tag = async (text: string, blocks: readonly Span[]): Promise<readonly TaggedSentence[]> => {
    const sentences: TaggedSentence[] = []
    const wordAt = ({ start, end }: Span): string => text.slice(start, end)
    await engine.read({ text, blocks }, (part) => {
      for (const sentence of toSentences({ ...part, labels: engine.labels, wordAt })) sentences.push(sentence)
    })
    return sentences
  }
  return { version: taggerVersion, tag, close: engine.close }
}

async function openHere(): Promise<Engine> {
  const graph = await openGraph()
  return {
    labels: graph.labels,
    read: async (job, take) => {
      for await (const part of tagText(job, graph)) take(part)
    },
    close: graph.close,
  }
}
