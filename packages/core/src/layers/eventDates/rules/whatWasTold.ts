import type { Rule } from '@fogline/model'
import { childrenOf, isRelation, lemmaAt } from '../../eventMentions/syntax/tree.ts'
import type { DateInput, EventDate, PredicateIn } from '../dateInput.ts'
import { dateUntimed } from '../datePredicates.ts'
import { nearestTime } from '../nearestTime.ts'
import { sharersOf } from '../sharersOf.ts'

/** Nouns that take up what the sentence before them told, as a whole. */
const shells = new Set(
  'announcement move decision statement incident news event step development action remark'.split(' '),
)

export const whatWasTold: Rule<DateInput, EventDate> = {
  id: 'dates/what-was-told',
  says: '“The move”, “the announcement”, “the incident”: what the sentence before told, and its date.',
  examples: [
    {
      text: 'The minister left his post on Friday. The move surprised his party.',
      finds: [['move', { date: '2024-10-25' }]],
    },
    {
      text: 'Rockets struck the port on Friday. The attack killed two.',
      finds: [['attack', { date: '2024-10-25' }]],
    },
    { text: 'The port reopened on Friday. The attack killed two.', finds: [] },
    { text: 'The minister left his post on Friday. A move was expected.', finds: [] },
  ],
  find: dateUntimed((predicate) => (isShell(predicate) ? ofSentenceBefore(predicate) : null)),
}

function isShell({ sentence: { tree }, at }: PredicateIn): boolean {
  return (
    (shells.has(lemmaAt(tree, at)) || attacks.has(lemmaAt(tree, at))) &&
    childrenOf(tree, at, ['det']).some((one) => /^(?:the|this|that)$/iu.test(tree.tokens[one]?.text ?? ''))
  )
}

/** "The attack" after "Rockets struck the port": named by what it was. */
const attacks = new Set(
  'attack strike raid blast explosion shelling bombing assault shooting ambush barrage'.split(' '),
)
const violent = new Set(
  'strike hit shell bomb attack fire explode kill raid storm target shoot ambush blast pound launch wound injure'.split(
    ' ',
  ),
)

function ofSentenceBefore(predicate: PredicateIn): EventDate | null {
  const sentence = predicate.input.sentences[predicate.index - 1]
  if (sentence === undefined || sentence.isHeadline) return null
  const { tree } = sentence
  const at = tree.tokens.findIndex((_, token) => isRelation(tree, token, ['root']))
  const isAttack = attacks.has(lemmaAt(predicate.sentence.tree, predicate.at))
  if (isAttack && !violent.has(lemmaAt(tree, at))) return null
  const found = nearestTime({ ...predicate, sentence, index: predicate.index - 1, at }, sharersOf(tree, at))
  return isAttack && !/^\d{4}-\d\d-\d\d/.test(found?.date ?? '') ? null : found
}
