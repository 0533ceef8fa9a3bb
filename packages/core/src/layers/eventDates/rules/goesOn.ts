import type { Rule } from '@fogline/model'
import { childrenOf, isRelation, lemmaAt } from '../../eventMentions/syntax/tree.ts'
import { carriesStory } from '../carriesStory.ts'
import type { DatedSentence, DateInput, EventDate, PredicateIn } from '../dateInput.ts'
import { dateUntimed } from '../datePredicates.ts'
import { nearestTime } from '../nearestTime.ts'
import { sharersOf } from '../sharersOf.ts'
import { dateElsewhere } from './sameEvent.ts'

/** How many sentences a story goes on without naming its day again. */
const reach = 4

export const goesOn: Rule<DateInput, EventDate> = {
  id: 'dates/goes-on',
  says: 'What a story goes on to tell in the past, without a time of its own, happened on the day that the story has named last.',
  examples: [
    {
      text: 'Troops raided a camp on Friday. They killed two men.',
      finds: [['killed', { date: '2024-10-25', basis: 'implied' }]],
    },
    { text: 'Troops raided a camp on Friday. The mayor said that he was sorry.', finds: [] },
    { text: 'They met on Friday. The strike killed two.', finds: [] },
    { text: 'Troops raided a camp on Friday. The camp had been burnt before.', finds: [] },
  ],
  find: dateUntimed((predicate) => (carriesStory(predicate) && !isKnown(predicate) ? dayBefore(predicate) : null)),
}

const deeds = new Set(
  'strike attack blast explosion raid shelling bombing assault shooting crash clash battle ambush offensive invasion massacre'.split(
    ' ',
  ),
)

/** "The strike killed 19": what is taken as known may be of any day before. */
function isKnown({ sentence: { tree }, at }: PredicateIn): boolean {
  const subjects = [...(tree.tokens[at]?.upos === 'VERB' ? [] : [at]), ...childrenOf(tree, at, ['nsubj'])]
  return subjects.some(
    (one) =>
      deeds.has(lemmaAt(tree, one)) &&
      childrenOf(tree, one, ['det']).some((word) => ['the', 'this', 'that'].includes(lemmaAt(tree, word))),
  )
}

/** The day of the nearest sentence above that has one of its own. */
function dayBefore(predicate: PredicateIn): EventDate | null {
  const { input, index } = predicate
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    const sentence = input.sentences[at]
    if (sentence === undefined || sentence.isHeadline) return null
    const found = dayOf(predicate, sentence, at)
    if (found !== null) return { ...found, basis: 'implied' }
    if (sentence.times.some(({ value }) => value !== null)) return null
  }
  return null
}

function dayOf(predicate: PredicateIn, sentence: DatedSentence, index: number): EventDate | null {
  const { tree } = sentence
  const root = tree.tokens.findIndex((_, at) => isRelation(tree, at, ['root']))
  const main = { ...predicate, sentence, index, at: root }
  if (!carriesStory(main)) return null
  const found = nearestTime(main, sharersOf(tree, root)) ?? dateElsewhere(main)
  return found !== null && /^\d{4}-\d\d-\d\d/.test(found.date) && isShort(found.date) ? found : null
}

/** A day or a night. */
const isShort = (date: string): boolean => {
  const [from = '', till = from] = date.split('/')
  return Date.parse(till) - Date.parse(from) <= 86_400_000
}
