import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench } from './bench.ts'
import { countCases, type JudgedCase, listCases } from './outside/countCases.ts'
import { explain } from './quantities/explain.ts'
import { judgeCases } from './quantities/judgeCases.ts'
import { readSentences } from './quantities/newsQuant.ts'
import { readNewsQuant } from './quantities/readNewsQuant.ts'
import { readQuantulumCases } from './quantities/readQuantulumCases.ts'
import { readRecognizersCases } from './quantities/readRecognizersCases.ts'
import { scoreQuantities } from './quantities/scoreQuantities.ts'
import { sharedFolder } from './sharedFolder.ts'

const others: Readonly<Record<'value' | 'unit' | 'change', string>> = {
  value: 'CQE .920, quantulum3 .730, Recognizers .691',
  unit: 'CQE .856, quantulum3 .472, Recognizers .342',
  change: 'CQE .881',
}

/** Quantities of news sentences (NewsQuant) and the cases of two libraries. `--data` is a folder with `newsquant.jsonl`, `recognizers/` and `quantulum3/`. */
export const quantities: Bench = {
  name: 'quantities',
  says: 'quantities of news sentences (NewsQuant, development half): value, value with unit, value with sign; then the share of the cases of Recognizers and quantulum3 that hold',
  run: async (data) => {
    const folder = folderOf(data)
    if (!existsSync(join(folder, 'newsquant.jsonl'))) return []
    const scores = scoreQuantities(await readSentences(readNewsQuant(join(folder, 'newsquant.jsonl'))))
    return [
      ...(['value', 'unit', 'change'] as const).map((of) => ({
        measure: `NewsQuant ${of === 'value' ? of : `value+${of}`}`,
        ...scores[of],
        others: others[of],
      })),
      ...countCases(await judged(folder)),
    ]
  },
  details: async (data) => {
    const folder = folderOf(data)
    const sentences = await readSentences(readNewsQuant(join(folder, 'newsquant.jsonl')))
    const lines = sentences.flatMap((sentence) => {
      const wrong = explain(sentence)
      return wrong.length === 0 ? [] : [sentence.text, ...wrong.map((line) => `  ${line}`)]
    })
    return [...lines, ...listCases(await judged(folder))]
  },
}

function folderOf(data: string | null): string {
  return data ?? join(sharedFolder(), 'bench/quantities')
}

function judged(folder: string): Promise<readonly JudgedCase[]> {
  return judgeCases([
    ...readRecognizersCases(join(folder, 'recognizers')),
    ...readQuantulumCases(join(folder, 'quantulum3')),
  ])
}
