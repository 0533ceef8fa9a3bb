import { join } from 'node:path'
import { state } from '@fogline/core'
import { loadLexicon } from '@fogline/lexicon'
import type { Bench } from './bench.ts'
import { toFoundEvents } from './events/codedEvent.ts'
import { wrongReleases, wrongSentences } from './events/findWrong.ts'
import { type CodedSentence, readPlover } from './events/readPlover.ts'
import { readRelease } from './events/readRelease.ts'
import { type Release, type ReleaseFields, readReleases } from './events/readReleases.ts'
import { type ReadSentence, scorePlover } from './events/scorePlover.ts'
import { scoreReleases } from './events/scoreReleases.ts'
import { countKinds } from './outside/countKinds.ts'
import { textLayers } from './outside/textLayers.ts'
import { sharedFolder } from './sharedFolder.ts'

/** Events of sentences coded in PLOVER, and the fields of press releases. `--data` is a folder with `plover-gsr.jsonl` and `isaf.jsonl`. */
export const events: Bench = {
  name: 'events',
  says: 'who did what to whom in sentences coded in PLOVER (none published); exact fields of ISAF releases (the commonest type alone: .699)',
  run: async (data) => {
    const sentences = await readSentences(readPlover(join(folderOf(data), 'plover-gsr.jsonl')))
    const releases = await readAll(readReleases(join(folderOf(data), 'isaf.jsonl')))
    return [
      ...(sentences.length === 0 ? [] : toRows('plover', scorePlover(sentences))),
      ...(releases.length === 0 ? [] : toRows('isaf', scoreReleases(releases))),
    ]
  },
  details: async (data) => {
    const sentences = await readSentences(readPlover(join(folderOf(data), 'plover-gsr.jsonl')))
    const releases = await readAll(readReleases(join(folderOf(data), 'isaf.jsonl')))
    return countKinds([...wrongSentences(sentences), ...wrongReleases(releases)])
  },
}

function folderOf(data: string | null): string {
  return data ?? join(sharedFolder(), 'bench/events')
}

function toRows(set: string, scores: Readonly<Record<string, number>>) {
  return Object.entries(scores).map(([measure, value]) => ({ set, measure, value }))
}

async function readSentences(coded: readonly CodedSentence[]): Promise<readonly ReadSentence[]> {
  const read: ReadSentence[] = []
  for (const one of coded) {
    const { layers } = await textLayers(one.text, { publishedAt: null })
    read.push({ coded: one, found: toFoundEvents(layers) })
  }
  return read
}

async function readAll(
  releases: readonly Release[],
): Promise<readonly { readonly release: Release; readonly found: ReleaseFields }[]> {
  const lexicon = loadLexicon()
  const read: { readonly release: Release; readonly found: ReleaseFields }[] = []
  for (const release of releases) {
    const { article, layers } = await textLayers(release.text, { publishedAt: release.publishedAt })
    const figures = state({ article, layers, lexicon }).filter((one) => one.kind === 'figure')
    read.push({
      release,
      found: readRelease({ text: article.text, publishedAt: release.publishedAt, layers, figures }),
    })
  }
  return read
}
