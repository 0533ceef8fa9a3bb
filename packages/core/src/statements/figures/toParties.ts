import type { ArticleEntity, Mention } from '@fogline/model'
import { contains } from '@fogline/model'
import type { FigureContext } from './figureContext.ts'

/** The counted side, and whom it is done to or by: ids of article entities. */
export interface Parties {
  readonly subject: string | null
  readonly object: string | null
}

const sides: readonly ArticleEntity['type'][] = ['country', 'organisation', 'group', 'unit']
const attack =
  /^(?:[’']s?)?\s(?:\p{L}+\s){0,2}(?:strikes?|shelling|attacks?|missiles?|drones?|bomb\w*|artillery|forces|troops|army|military|fire|raids?|airstrikes?|offensive)\b/iu
const towards = /\b(?:to|in|into|inside|within|against|at|for|near)\s(?:the\s)?(?:\p{L}+\s){0,2}$/iu
const moving = new Set(['deployed', 'en_route', 'trained', 'supplied', 'pledged', 'recruited', 'aid', 'launched'])
const harmful = new Set([
  'killed',
  'wounded',
  'casualties',
  'destroyed',
  'damaged',
  'intercepted',
  'sunk',
  'captured',
  'launched',
])

function sideMentions({ input, sentence }: FigureContext): readonly Mention[] {
  return input.layers.mentions.filter(({ type, ...span }) => contains(sentence, span) && sides.includes(type))
}

/** "the downing of 40 Ostravan kites by Lower Ostrava": the attacker is named before its strike, its forces or its guns. */
function findAgent(context: FigureContext, mentions: readonly Mention[], subject: string | null): string | null {
  const { text, sentence, mention } = context
  const before = mentions.filter((other) => other.end <= mention.start && other.entity !== subject)
  const attacker = before.find((other) => attack.test(text.slice(other.end - sentence.start)))
  return attacker?.entity ?? null
}

function findDestination(context: FigureContext, mentions: readonly Mention[], subject: string | null): string | null {
  const { text, sentence, mention } = context
  const isGoal = (other: Mention): boolean => towards.test(text.slice(0, other.start - sentence.start))
  const after = mentions.filter((other) => other.start >= mention.end && other.entity !== subject && isGoal(other))
  return after[0]?.entity ?? null
}

/** Whose they are: the side named in the counted words, else the side that sends or holds them. */
function findSubject(context: FigureContext, mentions: readonly Mention[], indicator: string | null): string | null {
  const { mention } = context
  const inside = mentions.find((other) => contains(mention, other))
  if (inside !== undefined) return inside.entity
  if (indicator === null || !(moving.has(indicator) || indicator === 'range' || indicator === 'casualties')) return null
  const before = mentions.filter((other) => other.end <= mention.start)
  return (indicator === 'casualties' ? before[0] : before.at(-1))?.entity ?? null
}

/** The parties of a figure, as far as the sentence names them. */
export function toParties(context: FigureContext, indicator: string | null): Parties {
  const mentions = sideMentions(context)
  const subject = findSubject(context, mentions, indicator)
  if (indicator === null) return { subject, object: null }
  const goal = moving.has(indicator) ? findDestination(context, mentions, subject) : null
  const agent = harmful.has(indicator) ? findAgent(context, mentions, subject) : null
  return { subject, object: goal ?? agent }
}
