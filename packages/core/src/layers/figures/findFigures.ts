import { type Applied, applyRules, contains, type FigureMention, overlaps } from '@fogline/model'
import type { LayerInput } from '../layerInput.ts'
import { noFigureRules } from './noFigureRules.ts'
import { type Amount, toNumberInput } from './numberInput.ts'
import { numberRules } from './numberRules.ts'
import { readAmount } from './readAmount.ts'
import { resolveEllipsis } from './resolveEllipsis.ts'

type FigureInput = Pick<LayerInput, 'article' | 'sentences' | 'mentions' | 'times' | 'lexicon'>

/** Names that hold a number ("S-400"); a place or a country beside a number is not one. */
function namesWithNumbers({ mentions }: FigureInput): FigureInput['mentions'] {
  return mentions.filter(
    ({ form, text, type }) =>
      form === 'name' && type !== 'place' && type !== 'country' && type !== 'person' && !/^\W*\d[\d,.]*\s/.test(text),
  )
}

function isJoinedToLetters(text: string, end: number, next: number): boolean {
  return /^\p{L}/u.test(text.slice(end)) && next === end
}

/** All quantities of an article with the noun phrase that each counts, in order of position. */
export function findFigures(input: FigureInput): readonly FigureMention[] {
  const names = namesWithNumbers(input)
  const figures: FigureMention[] = []
  input.sentences.forEach((sentence, index) => {
    const text = input.article.text.slice(sentence.start, sentence.end)
    const numbers = toNumberInput(text)
    const blocked = applyRules(noFigureRules, numbers).map(({ span }) => span)
    const isFigure = ({ span }: Applied<Amount>): boolean => {
      const inArticle = { start: span.start + sentence.start, end: span.end + sentence.start }
      return !blocked.some((other) => overlaps(other, span)) && !names.some((name) => contains(name, inArticle))
    }
    const read = applyRules(numberRules, numbers)
      .filter(isFigure)
      .map((amount) => readAmount({ amount, numbers, sentence, index, lexicon: input.lexicon }))
      .filter(({ core, isComplete }) => isComplete || !isJoinedToLetters(text, core.end, core.next))
    const previous = figures.filter((figure) => figure.sentence === index - 1)
    figures.push(...resolveEllipsis(read, { text, sentence, previous, lexicon: input.lexicon }))
  })
  return figures
}
