import { join } from 'node:path'
import { state } from '@fogline/core'
import { loadLexicon } from '@fogline/lexicon'
import type { Bench } from './bench.ts'
import { textLayers } from './outside/textLayers.ts'
import { sharedFolder } from './sharedFolder.ts'
import { readAnnotatedTexts } from './timeline/readAnnotatedTexts.ts'
import { type ClassPair, scoreClasses } from './timeline/scoreClasses.ts'
import { type ReadEvents, scoreDates } from './timeline/scoreDates.ts'
import { byStatus, byTold } from './timeline/toClasses.ts'
import { toDated, toFound } from './timeline/toDated.ts'

/** When events happened and how they are told, against MEANTIME. `--data` is a folder with `corpus_*` folders. */
export const timeline: Bench = {
  name: 'timeline',
  says: "each event's own date, at the words that the set marks (its events, our dates), and whether it is told as negative, uncertain or to come (others: 7.9 F1 of whole timelines, SemEval-2015 task 4)",
  run: async (data) => {
    const texts = readAnnotatedTexts(data ?? join(sharedFolder(), 'bench/timeline'))
    if (texts.length === 0) return []
    const lexicon = loadLexicon()
    const read: ReadEvents[] = []
    const [statuses, told]: [ClassPair[], ClassPair[]] = [[], []]
    for (const marked of texts) {
      const { article, layers } = await textLayers(marked.text, { publishedAt: marked.publishedAt })
      const found = toFound(layers, state({ article, layers, lexicon }))
      read.push({ marked, dated: toDated(marked.events, article, layers), found })
      statuses.push(...byStatus(marked.events, layers))
      told.push(...byTold(marked.events, layers))
    }
    return [
      ...scoreDates(read),
      ...scoreClasses('event mentions', statuses),
      ...(told.length === 0 ? [] : scoreClasses('words as the tagger takes them', told)),
    ]
  },
}
