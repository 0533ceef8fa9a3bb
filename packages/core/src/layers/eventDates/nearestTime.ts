import type { TimeExpression } from '@fogline/model'
import { childrenOf, headOf, isRelation, lemmaAt, type Tree } from '../eventMentions/syntax/tree.ts'
import { toDay } from '../times/calendar.ts'
import type { EventDate, PredicateIn } from './dateInput.ts'
import { fitsTelling } from './fitsTelling.ts'
import { isComparison } from './isComparison.ts'
import { isDateline } from './isDateline.ts'
import { isOfItsNoun } from './isOfItsNoun.ts'

/**
 * Of the times of a sentence the nearest to words that may date a predicate (`anchors`: their positions, with how far each is
 * from it). A dateline dates nothing, a time on which somebody spoke is none of what he said, no time reaches over another
 * clause's verb, and what is told as past does not lie ahead. Null also where the nearest has no date ("the next day").
 */
export function nearestTime(predicate: PredicateIn, anchors: ReadonlyMap<number, number>): EventDate | null {
  const time = timeFor(predicate, anchors)
  return time === null || time.value === null ? null : { date: time.value, basis: time.basis, time: time.id }
}

/** The nearest time itself, with or without a date. */
export function timeFor(predicate: PredicateIn, anchors: ReadonlyMap<number, number>): TimeExpression | null {
  const { input, sentence, at } = predicate
  const from = sentence.tree.tokens[at]?.start ?? 0
  const ties = sentence.times.flatMap((time) => {
    if (isLoose(time) || isDateline(input.text, sentence, time)) return []
    if (isDayOfSpeech(predicate, time) || !fitsTelling(predicate, time)) return []
    const steps = stepsTo(predicate, time, anchors)
    return steps === null ? [] : [{ time, steps, apart: Math.abs(time.start - from) }]
  })
  const [nearest] = ties.toSorted((a, b) => a.steps - b.steps || a.apart - b.apart)
  return nearest?.time ?? null
}

/** A time of day says nothing of the day, "now" and "recently" of none in particular. */
const isLoose = ({ by }: TimeExpression): boolean => by === 'times/clock' || by === 'times/vague'

/** "reported on Tuesday that …": the time belongs to the cue of an attribution, and the predicate is no cue. */
function isDayOfSpeech({ sentence: { tree, attributions }, at }: PredicateIn, time: TimeExpression): boolean {
  const trigger = tree.tokens[at]?.start ?? 0
  return attributions.some(
    ({ cue }) =>
      time.start >= cue.end &&
      time.start - cue.end < 12 &&
      !(cue.start <= trigger && trigger < cue.end) &&
      !tree.tokens.some(({ start, relation }) => start === cue.start && relation === 'amod') &&
      !isOwner(tree, time),
  )
}

/** "condemned Sunday's bombing": the time of what follows. */
function isOwner(tree: Tree, { start, end }: TimeExpression): boolean {
  return tree.tokens.some((token) => start <= token.start && token.end <= end && token.relation === 'nmod:poss')
}

/** How far the verb or noun that a time hangs on is from the anchors; null where another clause stands between. */
function stepsTo(
  { input, sentence: { tree } }: PredicateIn,
  time: TimeExpression,
  anchors: ReadonlyMap<number, number>,
): number | null {
  const start = headOfTime(tree, time)
  if (start === null || isComparison(tree, time, start)) return null
  const published = toDay(input.publishedAt)
  const isOver = published !== null && (time.value ?? '').localeCompare(published) <= 0
  let steps = 0
  for (let at: number | null = start; at !== null && steps < 12; at = governorOf(tree, at), steps += 1) {
    const found = anchors.get(at)
    if (found !== undefined) return found + steps
    if (at !== start && isBarrier(tree, at) && !(isOver && isPurpose(tree, at))) return null
    if (at !== start && isBeside(tree, at)) return null
    if (isOfItsNoun(tree, at)) return anchors.get(headOf(tree, at) ?? -1) ?? null
  }
  return null
}

const barriers = ['acl', 'advcl', 'ccomp', 'parataxis', 'root', 'xcomp']

/** Another clause's verb; but "killed two men while searching a house on Monday" has both at one time. */
function isBarrier(tree: Tree, at: number): boolean {
  if (tree.tokens[at]?.upos !== 'VERB' || !isRelation(tree, at, barriers)) return false
  const marks = childrenOf(tree, at, ['mark', 'advmod'])
  return !isRelation(tree, at, ['advcl']) || !marks.some((one) => ['while', 'as'].includes(lemmaAt(tree, one)))
}

/** "since the coup in 2021", "after Friday's attack": the time of something before or behind. */
const isBeside = (tree: Tree, at: number): boolean =>
  !/^(?:dawn|noon|midday|midnight|sunrise|sunset|dusk|nightfall|daybreak)$/.test(tree.tokens[at]?.lemma ?? '') &&
  isRelation(tree, at, ['obl', 'nmod']) &&
  childrenOf(tree, at, ['case']).some((one) => beside.has(lemmaAt(tree, one)))

const beside = new Set(['since', 'after', 'before', 'until', 'till', 'following', 'despite', 'for'])

/** "led a raid to arrest a leader in Karsk, yesterday": a day that is over is not that of what was yet to be done. */
const isPurpose = (tree: Tree, at: number): boolean =>
  isRelation(tree, at, ['acl', 'advcl']) && childrenOf(tree, at, ['mark']).some((one) => lemmaAt(tree, one) === 'to')

/** The word of a time that stands highest in the tree. */
function headOfTime(tree: Tree, { start, end }: TimeExpression): number | null {
  const inside = tree.tokens.flatMap((token, at) => (token.start < end && start < token.end ? [at] : []))
  return inside.find((at) => !inside.includes(headOf(tree, at) ?? -1)) ?? null
}

/** The head of a word; of "…, he said on Friday" the verb of speech, although the tree may tie the day to what was said, across it. */
function governorOf(tree: Tree, at: number): number | null {
  const head = headOf(tree, at)
  if (head === null || head > at) return head
  for (let above = headOf(tree, head), steps = 0; above !== null && steps < 12; above = headOf(tree, above), steps += 1)
    if (above > head && above < at) return above
  return head
}
