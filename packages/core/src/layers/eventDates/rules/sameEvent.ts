import type { Rule } from '@fogline/model'
import { childrenOf, isRelation, lemmaAt } from '../../eventMentions/syntax/tree.ts'
import { areKin } from '../areKin.ts'
import type { DatedSentence, DateInput, EventDate, PredicateIn } from '../dateInput.ts'
import { dateUntimed } from '../datePredicates.ts'
import { nearestTime } from '../nearestTime.ts'
import { carriersOf, sharersOf } from '../sharersOf.ts'

/** What is named again has the date that it is given elsewhere: a headline below it, "the announcement" where it was announced. */
export const sameEvent: Rule<DateInput, EventDate> = {
  id: 'dates/same-event',
  says: 'The date of another mention: a headline has that of its first sentences, “the announcement” that of what was announced, “its first flight” that of the first flight told below, “it was signed” that of the signing before it.',
  examples: [
    {
      text: 'The company announced a sale on Friday. The announcement came as a surprise.',
      finds: [['announcement', { date: '2024-10-25' }]],
    },
    { text: 'The company announced a sale on Friday. An announcement is no sale.', finds: [] },
  ],
  find: dateUntimed(dateElsewhere),
}

/** The date that another sentence gives to what is told, or to what it happened in. */
export function dateElsewhere(predicate: PredicateIn): EventDate | null {
  for (const one of [predicate, ...settingsOf(predicate)]) {
    const found = datedElsewhere(one)
    if (found !== null) return found
  }
  return null
}

function datedElsewhere(predicate: PredicateIn): EventDate | null {
  for (const sentence of othersOf(predicate)) {
    const found = datedKin(predicate, sentence)
    if (found !== null) return found
  }
  return null
}

/** "during the operation": what was dated where it was told first. */
function settingsOf(predicate: PredicateIn): readonly PredicateIn[] {
  const { tree } = predicate.sentence
  const around = carriersOf(tree, predicate.at)
  return around
    .flatMap((at) => childrenOf(tree, at, ['obl']))
    .filter((at) => childrenOf(tree, at, ['case']).some((one) => ['during', 'in'].includes(lemmaAt(tree, one))))
    .map((at) => ({ ...predicate, at }))
}

/** The sentences in which the same may be told, the likeliest first. */
function othersOf(predicate: PredicateIn): readonly DatedSentence[] {
  const { input, sentence, index } = predicate
  const below = input.sentences.slice(index + 1, index + 4)
  if (sentence.isHeadline) return below
  const above = input.sentences.slice(0, index).toReversed()
  const headlines = isVerb(predicate) && index < 4 ? above.filter(({ isHeadline }) => isHeadline) : []
  if (isVerb(predicate) && isAgain(predicate)) return [...above.slice(0, 1), ...headlines]
  if (isVerb(predicate)) return headlines
  return isDefinite(predicate) ? [...above, ...(isOwned(predicate) ? below : [])] : []
}

const isVerb = ({ sentence: { tree }, at }: PredicateIn): boolean => tree.tokens[at]?.upos === 'VERB'

const isNoun = ({ sentence: { tree }, at }: PredicateIn): boolean => tree.tokens[at]?.upos === 'NOUN'

const isOwned = ({ sentence: { tree }, at }: PredicateIn): boolean => childrenOf(tree, at, ['nmod:poss']).length > 0

const isDefinite = (predicate: PredicateIn): boolean =>
  isNoun(predicate) &&
  (isOwned(predicate) ||
    childrenOf(predicate.sentence.tree, predicate.at, ['det']).some((one) =>
      /^(?:the|this|that)$/iu.test(predicate.sentence.tree.tokens[one]?.text ?? ''),
    ))

/** "It was signed in Karsk": a verb whose subject is a pronoun, told of right before. */
const isAgain = ({ sentence: { tree }, at }: PredicateIn): boolean =>
  childrenOf(tree, at, ['nsubj']).some((one) => /^(?:it|they)$/iu.test(tree.tokens[one]?.text ?? ''))

/** The date of a word in another sentence that names the same. */
function datedKin(predicate: PredicateIn, sentence: DatedSentence): EventDate | null {
  const { tree } = sentence
  const index = predicate.input.sentences.indexOf(sentence)
  for (const [token] of tree.tokens.entries()) {
    if (!areSame(predicate, { ...predicate, sentence, index, at: token })) continue
    const found = nearestTime({ ...predicate, sentence, index, at: token }, sharersOf(tree, token))
    if (found !== null) return found
  }
  return null
}

function areSame(one: PredicateIn, other: PredicateIn): boolean {
  const [tree, otherTree] = [one.sentence.tree, other.sentence.tree]
  if (!areKin(lemmaAt(tree, one.at), lemmaAt(otherTree, other.at))) return false
  if (isNoun(one) && isNoun(other)) {
    const known = modifiersOf(other)
    return modifiersOf(one).every((word) => known.includes(word))
  }
  return !isRelation(otherTree, other.at, ['amod', 'compound'])
}

/** "the maiden flight" is no "return flight"; "the operation" may be the "joint operation" told of before. */
const modifiersOf = ({ sentence: { tree }, at }: PredicateIn): readonly string[] =>
  childrenOf(tree, at, ['amod', 'compound']).map((one) => lemmaAt(tree, one))
