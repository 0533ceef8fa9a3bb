import { contains, type Mention } from '@fogline/model'
import type { FigureContext } from './figureContext.ts'
import { type Side, sideInWords, sideMentions, toSide } from './sideMentions.ts'
import type { Indicator } from './toIndicator.ts'

/** The counted side, and whom it is done to or by: ids of article entities. */
export interface Parties {
  readonly subject: string | null
  readonly object: string | null
}

const attack =
  /^(?:[’']s?)?\s(?:\p{L}+\s){0,2}(?:strikes?|shelling|attacks?|missiles?|drones?|bomb\w*|artillery|forces|troops|army|military|fire|raids?|airstrikes?|offensive)\b/iu
/** "wounded by Tesk shelling", "killed in a Tesk strike": what stands between those harmed and the one who strikes. */
const through = /^[^.;,\d]{0,60}\b(?:due to|because of|by|in|during|from|under)\s(?:an?\s|the\s)?(?:\p{L}+\s)?$/iu
const towards = /\b(?:to|in|into|inside|within|against|at|for|near)\s(?:the\s)?(?:\p{L}+\s){0,2}$/iu
const givenBy = /^[)\]]?(?:\s?\([^)]*\))?\s(?:\p{L}+ed|given|sent|lost)\sby\s(?:the\s)?$/iu
const giving = new Set(['supplied', 'pledged', 'aid'])
const moving = new Set(['deployed', 'en_route', 'trained', 'recruited', 'launched', ...giving])
const weapon = new Set(['range', 'payload', 'price'])
const suffered = new Set(['casualties', 'missing'])
const taken = new Set(['destroyed', 'damaged', 'intercepted', 'sunk', 'captured', 'settlements_captured', 'repelled'])
const harmful = new Set(['killed', 'wounded', 'casualties', 'launched', ...taken])

function before(sides: readonly Side[], position: number): readonly Side[] {
  return sides.filter(({ end }) => end <= position)
}

/** The attacker is named before its strike, its forces or its guns; for a loss of things, else the last other side before the verb. */
function findAgent(
  context: FigureContext,
  sides: readonly Side[],
  parties: { readonly subject: string | null; readonly indicator: Indicator },
): string | null {
  const { text, sentence, mention } = context
  const { subject, indicator } = parties
  const isOther = (side: Side): boolean => side.entity !== subject && !contains(mention, side)
  const earlier = before(sides, mention.start).filter(isOther)
  const isFigure = (side: Side): boolean =>
    context.input.layers.figures.some(
      (figure) => (figure.aside ?? null) === null && figure.start <= side.start && figure.end >= side.end,
    )
  const attacker = earlier.find((side) => !isFigure(side) && attack.test(text.slice(side.end - sentence.start)))
  const later = sides.find(
    (side) =>
      isOther(side) &&
      side.start >= mention.end &&
      through.test(text.slice(mention.end - sentence.start, side.start - sentence.start)) &&
      attack.test(text.slice(side.end - sentence.start)),
  )
  if (attacker !== undefined || later !== undefined) return (attacker ?? later)?.entity ?? null
  const isLoss = subject !== null && indicator.name !== null && taken.has(indicator.name)
  return isLoss ? (before(earlier, sentence.start + (indicator.cue?.start ?? 0)).at(-1)?.entity ?? null) : null
}

function findDestination(
  { text, sentence, mention }: FigureContext,
  sides: readonly Side[],
  subject: string | null,
): string | null {
  const isGoal = (side: Side): boolean =>
    side.entity !== subject &&
    towards.test(text.slice(0, side.start - sentence.start)) &&
    !/\b(?:said|says|told|according)\b/.test(text.slice(mention.end - sentence.start, side.start - sentence.start))
  return sides.find((side) => side.start >= mention.end && isGoal(side))?.entity ?? null
}

/** "Tesk's deployment of Ostravan riders": the one in whose hands they are. */
function findOwner({ text, sentence }: FigureContext, sides: readonly Side[], cue: Indicator['cue']): string | null {
  if (cue === null) return null
  const owner = sides.find(({ end }) => /^[’']s?\s(?:\p{L}+\s)?$/u.test(text.slice(end - sentence.start, cue.start)))
  return owner?.entity ?? null
}

/** "gave Ostrava 40 boats": the one who receives stands between the verb and the figure. */
function findReceiver(
  { sentence, mention }: FigureContext,
  sides: readonly Side[],
  cue: Indicator['cue'],
): string | null {
  if (cue === null) return null
  return sides.find(({ start, end }) => start >= sentence.start + cue.end && end <= mention.start)?.entity ?? null
}

function findWeapon({ input, sentence, mention }: FigureContext): string | null {
  const isWeapon = ({ type, form, ...span }: Mention): boolean =>
    type === 'equipment' && form === 'name' && contains(sentence, span)
  const earlier = input.layers.mentions.filter((other) => isWeapon(other) && other.end <= mention.start)
  return earlier.at(-1)?.entity ?? null
}

const those =
  /\b(?:these|those|the)\s(?:soldiers|troops|forces|fighters|men|recruits|units|servicemen|mercenaries)\b[^.;]{0,60}$/i

/** "These soldiers": those of the last party of people that the two sentences before name. */
function findTold(context: FigureContext): string | null {
  const { input, mention, sentence, text, start } = context
  if (context.kind !== 'person' || !those.test(text.slice(0, start))) return null
  const { sentences, mentions } = input.layers
  const from = sentences[mention.sentence - 2]?.start ?? sentences[mention.sentence - 1]?.start ?? sentence.start
  const groups = mentions.filter(
    ({ type, ...span }) => type === 'group' && span.start >= from && span.end <= sentence.start,
  )
  return groups.flatMap((group) => toSide(group, input.layers.entities) ?? []).at(-1) ?? null
}

/** Whose they are: the side named in the counted words, else the side that sends, gives, holds or suffers them. */
function findSubject(context: FigureContext, sides: readonly Side[], { name, cue }: Indicator): string | null {
  const { mention, sentence, text, end } = context
  if (name !== null && weapon.has(name)) return findWeapon(context)
  const inside = sides.find((side) => contains(mention, side))
  const inWords = inside?.entity ?? sideInWords(context)
  if (inWords !== null) return inWords
  if (name === null || !(moving.has(name) || suffered.has(name))) return null
  const giver = sides.find(
    (side) => side.start >= mention.end && givenBy.test(text.slice(end, side.start - sentence.start)),
  )
  if (giver !== undefined) return giver.entity
  const told = findTold(context)
  if (told !== null) return told
  const limit = cue !== null && cue.end <= context.start ? sentence.start + cue.start : mention.start
  const last = before(sides, suffered.has(name) ? mention.start : limit).at(-1)
  const isApart = last !== undefined && /;/.test(text.slice(last.end - sentence.start, context.start))
  const isAttacker = last !== undefined && suffered.has(name) && attack.test(text.slice(last.end - sentence.start))
  return last === undefined || isAttacker || isApart ? null : last.entity
}

/** The parties of a figure, as far as the sentence names them. */
export function toParties(context: FigureContext, indicator: Indicator): Parties {
  const sides = sideMentions(context)
  const subject = findSubject(context, sides, indicator)
  const { name, cue } = indicator
  if (name === null) return { subject, object: null }
  const receiver = giving.has(name) ? findReceiver(context, sides, cue) : null
  const goal = moving.has(name)
    ? (receiver ?? findDestination(context, sides, subject) ?? findOwner(context, sides, cue))
    : null
  const agent = harmful.has(name) ? findAgent(context, sides, { subject, indicator }) : null
  const object = goal ?? agent
  return { subject, object: object === subject ? null : object }
}
