import { textLayers } from '../outside/textLayers.ts'
import { joinSteps } from './joinSteps.ts'
import type { NewsSentence } from './readNewsQuant.ts'
import type { Sentence } from './scoreQuantities.ts'
import { toQuantity } from './toQuantity.ts'

/** Reads each sentence by itself, without a date, as CQE does. */
export async function readSentences(rows: readonly NewsSentence[]): Promise<readonly (Sentence & NewsSentence)[]> {
  const read: (Sentence & NewsSentence)[] = []
  for (const row of rows) {
    const { layers } = await textLayers(row.text, { publishedAt: null })
    const found = joinSteps(layers.figures, row.text).flatMap((figure) => {
      const sentence = layers.sentences[figure.sentence]
      return sentence === undefined ? [] : [toQuantity(figure, sentence)]
    })
    read.push({ ...row, found })
  }
  return read
}
