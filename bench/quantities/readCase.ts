import { textLayers } from '../outside/textLayers.ts'
import type { ReadQuantity } from './holds.ts'
import { joinSteps } from './joinSteps.ts'
import { toUnits } from './toUnits.ts'

/** The figures of the text of a case. */
export async function readCase(text: string): Promise<readonly ReadQuantity[]> {
  const { layers } = await textLayers(text, { publishedAt: null })
  return joinSteps(layers.figures, text).map((figure) => {
    const sentence = layers.sentences[figure.sentence]
    const units = sentence === undefined ? [] : toUnits(figure, sentence)
    return { start: figure.start, end: figure.end, value: figure.value, units }
  })
}
