import { join } from 'node:path'
import type { Bench } from './bench.ts'
import { sharedFolder } from './sharedFolder.ts'
import { type Corpora, filesOf, openCorpora } from './tagger/openCorpora.ts'
import { scoreTagger } from './tagger/scoreTagger.ts'
import { measureSpeed, type SpeedText } from './tagger/speed/measureSpeed.ts'
import { toLines } from './tagger/toLines.ts'
import { toRows } from './tagger/toRows.ts'

/** The shipped tagger on held-out data, and its speed and memory beside other libraries. `--data` is a folder with these corpora anywhere in it. */
export const tagger: Bench = {
  name: 'tagger',
  says:
    "the shipped weights in Node on data that no training saw. Given are the corpus' words and sentence edges (so the main figures), or the text alone. " +
    'Names: units count as organisations. Attribution: from the text alone; direct speech is not marked there. spaCy has no tree scores here: it follows other guidelines. ' +
    'Speed: the same texts for all, one thread (numerical libraries held to one), a tenth of them read before, medians of three runs in turn; CPU seconds tell more than the clock on a busy machine',
  run: async (data) => {
    const corpora = openCorpora(data ?? join(sharedFolder(), 'bench'))
    const missing = (Object.keys(filesOf) as (keyof Corpora)[]).filter((name) => corpora[name].length === 0)
    if (missing.length === Object.keys(filesOf).length) return []
    return [
      ...missing.map((name) => ({ skipped: name, missing: filesOf[name] })),
      ...toRows(await scoreTagger(corpora)),
      ...measureSpeed(chooseTexts(corpora)),
    ]
  },
}

/** About so many words are read for speed: some ten seconds of a processor for each run. */
const enough = 40_000

/** Texts that are whole and as they were written, evenly from all that there are. */
function chooseTexts({ ewt, polnear, re3d }: Corpora): readonly SpeedText[] {
  const all = [...ewt, ...polnear.map(({ text }) => ({ text, blocks: toLines(text) })), ...re3d].map(
    ({ text, blocks }) => ({ text, blocks }),
  )
  const words = all.reduce((sum, { text }) => sum + text.length / 6, 0)
  const share = Math.min(1, enough / words)
  return all.filter((_, index) => Math.floor((index + 1) * share) > Math.floor(index * share))
}
