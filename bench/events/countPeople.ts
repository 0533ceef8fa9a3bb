import {
  contains,
  type EventMention,
  type Figure,
  type Layers,
  overlaps,
  type Sentence,
  type Span,
} from '@fogline/model'

/** What is counted with: the layers of a text, the figures of one indicator, and the deeds that they may belong to. */
export interface Counted {
  readonly layers: Pick<Layers, 'entities' | 'mentions' | 'sentences'>
  readonly figures: readonly Pick<Figure, 'start' | 'end' | 'low' | 'high' | 'modality' | 'text'>[]
  readonly deeds: readonly EventMention[]
}

interface Tally {
  /** People told of one by one, and those of them that come on top of others ("another"). */
  readonly single: number
  readonly added: number
  readonly group: number
  readonly isExact: boolean
}

const more = /\b(?:another|additional|other|also|further|second|third)\b/i

/**
 * How many people a release tells of. One by one: the most that one sentence tells, and each that comes on top ("another"). In
 * groups: the most that one sentence tells, where an exact number goes before "several". What adds up a longer time ("since
 * December") is no part of it; one at least where there is a deed.
 */
export function countPeople({ layers, figures, deeds }: Counted): number {
  const own = deeds.filter(({ time }) => !isLong(time))
  const tallies = layers.sentences.flatMap((sentence, index) => {
    const here = own.filter((deed) => deed.sentence === index)
    return here.length === 0 ? [] : [tally({ layers, figures, deeds: here }, sentence)]
  })
  const groups = tallies.filter(({ group }) => group > 0)
  const exact = groups.filter(({ isExact }) => isExact)
  const group = Math.max(0, ...(exact.length > 0 ? exact : groups).map((one) => one.group))
  const together = Math.max(0, ...groups.map(({ single, added }) => single + added))
  const alone = Math.max(0, ...tallies.map((one) => one.single)) + most(tallies.filter(({ single }) => single === 0))
  const isWhole = groups.some((one) => one.group === group && one.single + one.added === 0) && together > 0
  const whole = Math.max(group, ...groups.map((one) => Math.min(one.group, group) + one.single + one.added))
  return Math.max(isWhole ? whole : alone + group, tallies.length > 0 ? 1 : 0)
}

const most = (tallies: readonly Tally[]): number => Math.max(0, ...tallies.map(({ added }) => added))

function tally({ layers, figures, deeds }: Counted, sentence: Sentence): Tally {
  const verbs = deeds.map(({ trigger }) => trigger)
  const own = figures.filter((figure) => contains(sentence, figure) && isOf(sentence, figure, verbs))
  const groups = own.filter(({ low, high }) => !(low === 1 && high === 1))
  const ones = [
    ...own.filter((figure) => !groups.includes(figure)),
    ...people({ layers, figures, deeds }, sentence).filter((one) => !own.some((figure) => overlaps(one, figure))),
  ]
  const isAlso = verbs.some((verb) => hasAlso(sentence, verb))
  const added = ones.filter(({ start, end }) => isAlso || more.test(textOf(sentence, { start, end })))
  return {
    single: ones.length - added.length,
    added: added.length,
    group: groups.reduce(
      (sum, { low, high, modality }) => sum + (low ?? high ?? 0) + (modality === 'more_than' ? 1 : 0),
      0,
    ),
    isExact: groups.every(({ low, high, modality }) => modality === 'more_than' || (low !== null && low === high)),
  }
}

/** A time of more than three days. */
function isLong(time: string | null): boolean {
  const [from = '', to = ''] = (time ?? '').split('/')
  if (time === null || !time.includes('/')) return false
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  return !(days <= 3)
}

/** Does a figure hang on one of the deeds' words, not on another verb ("to arrest a leader")? */
function isOf({ tokens }: Sentence, figure: Span, verbs: readonly Span[]): boolean {
  let at = tokens.findLastIndex((token) => token.start < figure.end && token.upos !== 'PUNCT')
  for (let steps = 0; steps < 12 && at >= 0; steps += 1) {
    const token = tokens[at]
    if (token === undefined) return false
    if (verbs.some((verb) => overlaps(verb, token))) return true
    if (token.upos === 'VERB' && !overlaps(token, figure)) return false
    at = token.head ?? -1
  }
  return false
}

/** The single people to whom the deeds are done, where the sentence names them last; each once. */
function people({ layers, deeds }: Counted, sentence: Sentence): readonly Span[] {
  const known = new Set(
    layers.entities.filter(({ type }) => type === 'person' || type === 'unnamed').map(({ id }) => id),
  )
  const objects = new Set(deeds.flatMap(({ recipients }) => recipients).filter((id) => known.has(id)))
  return [...objects].flatMap((id) => {
    const mention = layers.mentions.find((one) => one.entity === id && contains(sentence, one))
    return mention === undefined || isSeveral(sentence, mention) ? [] : [mention]
  })
}

/** "the leaders": more than one, and not told how many. */
const isSeveral = ({ tokens }: Sentence, span: Span): boolean =>
  tokens.findLast((token) => overlaps(token, span))?.features.Number === 'Plur'

/** "also detained": right before the deed's word. */
function hasAlso({ tokens }: Sentence, verb: Span): boolean {
  const at = tokens.findIndex((token) => overlaps(token, verb))
  return tokens.slice(Math.max(0, at - 2), at).some(({ text }) => /^(?:also|additionally)$/i.test(text))
}

/** The words of a span with the one before it. */
function textOf({ tokens }: Sentence, span: Span): string {
  const from = tokens.findIndex((token) => overlaps(token, span))
  return tokens
    .filter((token, at) => overlaps(token, span) || at === from - 1)
    .map(({ text }) => text)
    .join(' ')
}
