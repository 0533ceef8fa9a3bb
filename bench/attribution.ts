import { join } from 'node:path'
import type { Attribution } from '@fogline/model'
import { dropNested } from './attribution/dropNested.ts'
import { findWrong } from './attribution/findWrong.ts'
import type { AttributedText, SpanAttribution } from './attribution/goldAttribution.ts'
import { readTexts } from './attribution/readTexts.ts'
import { type ReadText, scoreAttributions } from './attribution/scoreAttributions.ts'
import type { Bench } from './bench.ts'
import { countKinds } from './outside/countKinds.ts'
import { textLayers } from './outside/textLayers.ts'
import { sharedFolder } from './sharedFolder.ts'

/** Who is said to say what, against PolNeAR. `--data` is a folder with `text/*.txt` and `attributions/*.ann`. */
export const attribution: Bench = {
  name: 'attribution',
  says: 'sources, cues and contents in US news (annotators agree .92); the outermost attributions alone, as the set marks them',
  run: async (data) => {
    const read = await readAll(data)
    if (read.length === 0) return []
    return Object.entries(scoreAttributions(read)).map(([measure, value]) => ({ measure, value }))
  },
  details: async (data) => countKinds((await readAll(data)).flatMap(findWrong)),
}

async function readAll(data: string | null): Promise<readonly ReadText[]> {
  const read: ReadText[] = []
  for (const marked of readTexts(data ?? join(sharedFolder(), 'bench/attribution/polnear-dev'))) {
    read.push({ marked, found: await findIn(marked) })
  }
  return read
}

async function findIn({ id, text }: AttributedText): Promise<readonly SpanAttribution[]> {
  const publishedAt = /\d{4}-\d\d-\d\d/.exec(id)?.[0] ?? null
  const { layers } = await textLayers(text, { publishedAt })
  return dropNested(layers.attributions.map(toSpans))
}

function toSpans({ source, cue, content }: Attribution): SpanAttribution {
  return { source: source === null ? [] : [source], cue: [cue], content }
}
