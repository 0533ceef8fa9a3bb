import type { Found, Span, Token } from '@fogline/model'
import type { FigureContext } from './figureContext.ts'
import { type Cue, indicatorCues } from './indicatorCues.ts'

const boundary =
  /[;:]|,\s(?:while|but|whereas|although|though|with|and)\s|\b(?:while|whereas|although|because)\b|,\s(?=\p{L}+ing\b)/giu
const passive =
  /^[\s,]*(?:(?:who|that|which|of whom)\s)?(?:(?:have|has|had|were|was|are|is|be|been|being|also|reportedly|allegedly|already|currently|could|may|might|will|would|are expected to|expected to|to|(?:believed|thought|said|reported|understood|known) to|\p{L}+ly)\s)*$/iu

const aside = /^,\s[^,.;]{3,60},/

function boundariesIn(words: string): number {
  return [...words.matchAll(boundary)].reduce((sum, [mark]) => sum + (/^(?:;|because)$/i.test(mark) ? 2 : 1), 0)
}

/** How far a cue is from the figure, in characters; a clause between counts as a hundred, a semicolon as two, and words behind count double. */
function distance(cue: Found<Cue>, { text, start, end }: FigureContext): number {
  const { span } = cue
  if (span.end <= start) {
    const between = text.slice(span.end, start)
    return start - span.end + 100 * boundariesIn(between)
  }
  if (span.start < end) return -1
  const between = text.slice(end, span.start).replace(aside, '')
  if (passive.test(between) && !/ing$/i.test(text.slice(span.start, span.end))) return 0
  return 25 + 2 * (span.start - end) + 100 * boundariesIn(between) + (/\band\b/.test(between) ? 60 : 0)
}

/** "a captured bridge" inside the figure describes it; what was done to it is told outside, unless harm is what is counted. */
function isInside({ span }: Found<Cue>, { start, end }: FigureContext): boolean {
  return span.start >= start && span.end <= end
}

/** "€3 million in aid": the counted words may stand behind the figure. */
function fromWhat({ mention, kind }: FigureContext): Found<Cue> | undefined {
  const text = mention.what ?? ''
  return indicatorCues.flatMap((rule) => rule.find({ text })).find(({ value }) => value.kinds.includes(kind))
}

/** What a figure measures where its kind alone says it. */
function byKind({ kind, mention, ...rest }: FigureContext): string | null {
  if (kind === 'time') return 'duration'
  if (kind === 'length') return 'distance'
  if (kind === 'share') return 'share'
  if (/^(?:air)?(?:strike|attack|raid|assault|sortie)$/.test(mention.value.unit ?? '')) return 'attacks'
  if (kind === 'person' && /\b(?:hostages?|captives?|prisoners?)$/i.test(mention.what ?? '')) return 'captured'
  if (kind === 'person' && isStationed({ kind, mention, ...rest })) return 'deployed'
  return kind === 'mass' && mention.what !== null && /head|payload/i.test(mention.what) ? 'payload' : null
}

/** "downed 31 of 34 kites": the second number is of all that came. */
function isWhole({ text, start }: Pick<FigureContext, 'text' | 'start'>): boolean {
  return /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?))\s(?:out )?of (?:the |its |their |some |about )?$/i.test(
    text.slice(0, start),
  )
}

/** "has 900 troops in the valley": armed people who are told to be in a place are deployed there. */
function isStationed({ mention, text, end }: FigureContext): boolean {
  const isArmed = /\b(?:troops|soldiers|peacekeepers|personnel|servicemen|marines|mercenaries|fighters|men)$/i.test(
    mention.what ?? '',
  )
  return (
    isArmed &&
    /^\s(?:(?:in|at|inside|along|near|on)\s|(?:(?:has|have|had)\s)?(?:arriv(?:e|es|ed)|reach(?:es|ed)?|enter(?:s|ed)?)\b)/.test(
      text.slice(end),
    )
  )
}

/** Missiles that hit were launched; those destroyed were intercepted. */
function ofWeapon(indicator: string | null, { mention, text, start }: FigureContext): string | null {
  if (!/^(?:drone|missile|rocket|shell|bomb|munition)$/.test(mention.value.unit ?? '')) return indicator
  if (indicator === 'damaged') return 'launched'
  if (indicator === 'intercepted' && isWhole({ text, start })) return 'launched'
  return indicator === 'destroyed' && mention.value.unit !== 'shell' ? 'intercepted' : indicator
}

/** "It lost six boats, of which nine were raised", "90 fled and 40 more drank well water": a figure that acts in a clause of its own is not what the verb before it did. */
function actsItself({ span }: Found<Cue>, { sentence, mention, text, start, end }: FigureContext): boolean {
  if (span.end > start || isAt(sentence, sentence.start + span.start)?.upos !== 'VERB') return false
  const heads = sentence.tokens.filter((token) => token.start >= mention.start && token.end <= mention.end)
  const subject = heads.find(({ relation }) => relation.startsWith('nsubj'))
  const verb = subject?.head == null ? undefined : sentence.tokens[subject.head]
  if (verb === undefined || verb.start < mention.end) return false
  return verb.upos === 'VERB' || /^\smore\b/.test(text.slice(end))
}

function isAt({ tokens }: FigureContext['sentence'], position: number): Token | undefined {
  return tokens.find(({ start, end }) => start <= position && position < end)
}

const farthest = 170

/** What a figure measures, and where in its sentence the word stands that says so (null where none outside it does). */
export interface Indicator {
  readonly name: string | null
  readonly cue: Span | null
}

/** "130 miles from the port": how far off a place is. */
function isDistance({ kind, text, end }: FigureContext): boolean {
  return kind === 'length' && /^\s(?:from|away|off|north|south|east|west|behind|inside|outside)\b/.test(text.slice(end))
}

function nameOf(indicator: string | null, context: FigureContext): string | null {
  const { unit } = context.mention.value
  if (indicator === 'captured' && /^(?:settlement|village|town|hamlet|city|position|locality)$/.test(unit ?? '')) {
    return 'settlements_captured'
  }
  return ofWeapon(indicator, context)
}

/** Money by time is pay; money by anything else is a price or a share of it. */
const trade = /\b(?:trade|exports?|imports?|revenues?|sales|turnover|economy|output|subsid\p{L}+)\b/iu
/** Whom nobody supplies or makes, whatever stands near. */
const bodies = /^(?:company|firm|bank|country|state|government|village|town|city|settlement|party|newspaper)$/
const goods = new Set(['supplied', 'pledged', 'produced'])
const times = new Set(['hour', 'day', 'night', 'week', 'month', 'year'])

/** The indicator of a figure by the nearest fitting cue of its sentence, else by its kind, else null. */
export function toIndicator(context: FigureContext): Indicator {
  if (context.kind === 'time') return { name: 'duration', cue: null }
  const cues = indicatorCues
    .flatMap((rule) => rule.find(context))
    .filter(({ value }) => value.kinds.includes(context.kind))
    .filter(({ value }) => !(goods.has(value.indicator) && bodies.test(context.mention.value.unit ?? '')))
  if (isDistance(context)) return { name: 'distance', cue: null }
  if (/\ball but\s$/i.test(context.text.slice(0, context.start))) return { name: null, cue: null }
  if (context.kind === 'money' && times.has(context.mention.value.per ?? '')) {
    return { name: trade.test(context.text) ? null : 'pay', cue: null }
  }
  const inside = cues.find((cue) => isInside(cue, context)) ?? fromWhat(context)
  const nearest = cues
    .filter((cue) => !isInside(cue, context) && !actsItself(cue, context))
    .map((cue) => ({ cue, away: distance(cue, context) }))
    .filter(({ away }) => away <= farthest)
    .sort((a, b) => a.away - b.away)[0]
  const cue = nearest?.cue.span ?? null
  if (inside !== undefined) return { name: nameOf(inside.value.indicator, context), cue }
  return { name: nameOf(nearest?.cue.value.indicator ?? byKind(context), context), cue }
}
