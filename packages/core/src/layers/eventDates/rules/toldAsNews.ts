import type { Rule } from '@fogline/model'
import { childrenOf, headOf, isRelation, lemmaAt, type Tree } from '../../eventMentions/syntax/tree.ts'
import { toDay } from '../../times/calendar.ts'
import type { DateInput, EventDate } from '../dateInput.ts'
import { dateUntimed } from '../datePredicates.ts'
import { tellingIn } from '../tellingIn.ts'

/** What a report tells as having happened, and dates by nothing, is its news. */
export const toldAsNews: Rule<DateInput, EventDate> = {
  id: 'dates/told-as-news',
  says: 'Told as news, without a date: it happened on the day of publication or shortly before it.',
  examples: [
    { text: 'The bridge has fallen.', finds: [['fallen', { date: '2024-10-31', basis: 'implied', time: null }]] },
    { text: 'The bridge had fallen before.', finds: [] },
    { text: 'Drones have fallen since the war began.', finds: [] },
  ],
  find: dateUntimed(({ input, sentence, at }) => {
    const day = toDay(input.publishedAt)
    const telling = tellingIn(sentence.tree, at)
    const isNews = telling === 'past' || (telling === 'perfect' && !isLong(sentence.tree, at))
    return day !== null && isNews && !isBackground(sentence.tree, at)
      ? { date: day, basis: 'implied', time: null }
      : null
  }),
}

const lasting = new Set('since already ever often long repeatedly always never before previously'.split(' '))

/** "has fired 900 missiles since the war began": what went on for long, or came at some time before. */
function isLong(tree: Tree, at: number): boolean {
  const below = childrenOf(tree, at, ['advcl', 'obl', 'advmod'])
  return below.some(
    (one) =>
      lasting.has(lemmaAt(tree, one)) ||
      childrenOf(tree, one, ['mark', 'case']).some((word) => lemmaAt(tree, word) === 'since'),
  )
}

/** "the agreement, which was signed in Karsk", "after the town fell": told of what is known, not as news. */
function isBackground(tree: Tree, predicate: number): boolean {
  for (let at: number | null = predicate, steps = 0; at !== null && steps < 6; at = headOf(tree, at), steps += 1) {
    if (isRelation(tree, at, ['acl:relcl', 'advcl:relcl'])) return true
    const marks = isRelation(tree, at, ['advcl']) ? childrenOf(tree, at, ['mark', 'advmod', 'case']) : []
    if (marks.some((one) => ['after', 'before', 'since', 'when', 'once', 'until'].includes(lemmaAt(tree, one))))
      return true
  }
  return false
}
