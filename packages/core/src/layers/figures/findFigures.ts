import { type Applied, applyRules, contains, type FigureMention, overlaps } from '@fogline/model'
import type { LayerInput } from '../layerInput.ts'
import { boundRules } from './boundRules.ts'
import { noFigureRules } from './noFigureRules.ts'
import { type Amount, toNumberInput } from './numberInput.ts'
import { numberRules } from './numberRules.ts'
import { type ReadFigure, readAmount } from './readAmount.ts'
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

function findInSentence(
  input: FigureInput,
  names: FigureInput['mentions'],
  index: number,
  previous: readonly FigureMention[],
): readonly FigureMention[] {
  const sentence = input.sentences[index]
  if (sentence === undefined) return []
  const { lexicon } = input
  const text = input.article.text.slice(sentence.start, sentence.end)
  const numbers = toNumberInput(text)
  const amounts = applyRules(numberRules, numbers)
  if (amounts.length === 0) return []
  const blocked = applyRules(noFigureRules, numbers)
  const bounds = applyRules(boundRules, numbers)
  const isFigure = ({ span }: Applied<Amount>): boolean => {
    const inArticle = { start: span.start + sentence.start, end: span.end + sentence.start }
    return !blocked.some((other) => overlaps(other.span, span)) && !names.some((name) => contains(name, inArticle))
  }
  const read = amounts
    .filter(isFigure)
    .map((amount) => readAmount({ amount, bounds, text, sentence, index, lexicon }))
    .filter(({ core, isComplete }) => isComplete || !isJoinedToLetters(text, core.end, core.next))
  return resolveEllipsis(withoutInner(read), { text, sentence, previous, lexicon })
}

/** A number inside the noun phrase of another counts nothing by itself ("two new 640 trucks"). */
function withoutInner(read: readonly ReadFigure[]): readonly ReadFigure[] {
  return read.filter(
    ({ mention }, index) =>
      !read.some((other, at) => at < index && mention.start < other.mention.end && other.mention.start < mention.start),
  )
}

/** All quantities of an article with the noun phrase that each counts, in order of position. */
export function findFigures(input: FigureInput): readonly FigureMention[] {
  const names = namesWithNumbers(input)
  let previous: readonly FigureMention[] = []
  return input.sentences.flatMap((_, index) => {
    previous = findInSentence(input, names, index, previous)
    return previous
  })
}
