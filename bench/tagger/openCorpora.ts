import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { AttributedText } from '../attribution/goldAttribution.ts'
import { readTexts } from '../attribution/readTexts.ts'
import type { GoldText, NamedText, TreeText } from './goldText.ts'
import { isHeldOut } from './isHeldOut.ts'
import { listFiles } from './listFiles.ts'
import { readConllu } from './readConllu.ts'
import { readMeantime, type ToldWord } from './readMeantime.ts'
import { readUner, readWikigold } from './readNames.ts'
import { readRe3d } from './readRe3d.ts'

/** The corpora of a folder, each empty where its files are not there; only what no training has seen. */
export interface Corpora {
  readonly ewt: readonly TreeText[]
  readonly uner: readonly NamedText[]
  readonly wikigold: readonly NamedText[]
  readonly re3d: readonly NamedText[]
  readonly polnear: readonly AttributedText[]
  readonly meantime: readonly GoldText<ToldWord>[]
}

/** What to look for where a corpus is missing. */
export const filesOf: Readonly<Record<keyof Corpora, string>> = {
  ewt: '*ewt*-dev.conllu',
  uner: '*ewt*-dev.iob2, beside the treebank',
  wikigold: 'wikigold*.conll.txt',
  re3d: 're3d/*/documents.json and entities.json',
  polnear: 'polnear*/attributions/*.ann and text/*.txt',
  meantime: 'timeline/corpus_*/*.xml',
}

/** Parts of corpora that the training reads: of these only what it holds out is measured, of others everything. */
const trainedOn = {
  re3d: [
    'Australian_Department_of_Foreign_Affairs',
    'CENTCOM',
    'Delegation_of_the_European_Union_to_Syria',
    'UK_Government',
    'US_State_Department',
    'Wikipedia',
  ],
  meantime: ['corpus_airbus', 'corpus_apple'],
} as const

/** Finds corpora by the names of their files, wherever they stand in the folder. */
export function openCorpora(folder: string): Corpora {
  const files = listFiles(folder)
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  const matching = (pattern: RegExp): readonly string[] => files.filter((file) => pattern.test(file))
  const ewt = matching(/ewt[^/]*-(?:dev|test)\.conllu$/).flatMap((file) => readConllu(read(file)))
  const names = matching(/ewt[^/]*-(?:dev|test)\.iob2$/).map((file) => read(file).trim())
  return {
    ewt,
    uner: names.length === 0 ? [] : readUner(names.join('\n\n'), ewt),
    wikigold: matching(/wikigold[^/]*\.conll\.txt$/)
      .flatMap((file) => readWikigold(read(file)))
      .filter(({ id }) => isHeldOut(id, 10)),
    re3d: matching(/re3d\/[^/]+\/documents\.json$/).flatMap((file) => {
      const texts = readRe3d({ documents: read(file), entities: read(join(dirname(file), 'entities.json')) })
      return isTrainedOn('re3d', file) ? texts.filter(({ id }) => isHeldOut(id, 4)) : texts
    }),
    polnear: [
      ...new Set(matching(/polnear[^/]*\/attributions\/.*\.ann$/).map((file) => dirname(dirname(file)))),
    ].flatMap((part) => readTexts(join(folder, part))),
    meantime: matching(/corpus_[^/]+\/[^/]+\.xml$/).flatMap((file) => {
      const text = readMeantime(basename(file, '.xml'), read(file))
      return isTrainedOn('meantime', file) && !isHeldOut(text.id, 2) ? [] : [text]
    }),
  }
}

function isTrainedOn(corpus: keyof typeof trainedOn, file: string): boolean {
  return trainedOn[corpus].some((part) => file.includes(`/${part}/`) || file.startsWith(`${part}/`))
}
