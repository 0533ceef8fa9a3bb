import { type Applied, applyRules, contains, type FigureMention, overlaps, type Sentence } from '@fogline/model'
import type { LayerInput } from '../layerInput.ts'
import type { AmountInput } from './amountInput.ts'
import { boundRules } from './boundRules.ts'
import { isNameNumber } from './isNameNumber.ts'
import { joinBounds } from './joinBounds.ts'
import { joinMeasures } from './joinMeasures.ts'
import { noFigureRules } from './noFigureRules.ts'
import { type Amount, toNumberInput } from './numberInput.ts'
import { numberRules, onlyOfPeople } from './numberRules.ts'
import { type ReadFigure, readAmount } from './readAmount.ts'
import { readAside } from './readAside.ts'
import { readChange } from './readChange.ts'
import { resolveEllipsis } from './resolveEllipsis.ts'
import { shareBounds } from './shareBounds.ts'
import { vagueOnlyOfKnown } from './vagueRules.ts'

type FigureInput = Pick<LayerInput, 'article' | 'sentences' | 'mentions' | 'times' | 'lexicon'>

/** Names that hold a number ("S-400"); a place or a country beside a number is not one. */
function namesWithNumbers({ mentions }: FigureInput): FigureInput['mentions'] {
  return mentions.filter(
    ({ form, text, type }) =>
      form === 'name' &&
      type !== 'place' &&
      type !== 'country' &&
      type !== 'person' &&
      !/^\W*\d[\d,.]*(?:\s|-(?:strong|member|man)\b)/.test(text),
  )
}

function isJoinedToLetters(text: string, end: number, next: number): boolean {
  return /^\p{L}/u.test(text.slice(end)) && next === end
}

/** "A number of reservists" and "killed a clerk" are figures, "a number of maps" and "killed a bill" are none. */
function isTold({ by, value }: FigureMention, { countables }: FigureInput['lexicon']): boolean {
  if (by === onlyOfPeople) return value.unit === 'person'
  return !vagueOnlyOfKnown.some((id) => id === by) || countables.some(({ unit }) => unit === value.unit)
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
  const isInName = ({ span, value }: Applied<Amount>): boolean => {
    if (value.currency !== null) return false
    const inArticle = { start: span.start + sentence.start, end: span.end + sentence.start }
    return names.some((name) => contains(name, inArticle)) || isNameNumber(sentence, inArticle)
  }
  const free = amounts.filter((amount) => !isInName(amount))
  const reasonsOf = ({ span }: Applied<Amount>) => blocked.filter((other) => overlaps(other.span, span))
  const toInput = (amount: Applied<Amount>): AmountInput => ({ amount, bounds, text, sentence, index, lexicon })
  const read = free
    .filter((amount) => reasonsOf(amount).length === 0)
    .map((amount) => readAmount(toInput(amount)))
    .filter(({ core, isComplete }) => isComplete || !isJoinedToLetters(text, core.end, core.next))
    .filter(({ mention }) => isTold(mention, lexicon))
  const told = resolveEllipsis(withoutInner(read), { text, sentence, previous, lexicon })
  const asides = free.flatMap((amount) => readAside(toInput(amount), reasonsOf(amount)) ?? [])
  return withChanges([...told, ...asides.filter((aside) => !told.some((other) => overlaps(other, aside)))], {
    text,
    sentence,
  })
}

/** Says of each figure whether it is a rise or a fall, in order of position. */
function withChanges(
  figures: readonly FigureMention[],
  around: { readonly text: string; readonly sentence: Sentence },
): readonly FigureMention[] {
  const changed: FigureMention[] = []
  for (const figure of [...figures].sort((a, b) => a.start - b.start)) {
    const change = readChange(figure, around, changed.at(-1))
    changed.push({ ...figure, value: { ...figure.value, change } })
  }
  return changed
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
    const found = findInSentence(input, names, index, previous)
    previous = found.filter(({ aside }) => aside === null)
    const { text } = input.article
    return joinBounds(shareBounds(joinMeasures(found, text), text, input.lexicon), text)
  })
}
