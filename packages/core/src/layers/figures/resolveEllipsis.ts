import type { FigureMention, Lexicon } from '@fogline/model'
import type { ReadFigure } from './readAmount.ts'
import type { Noun, Surroundings } from './surroundings.ts'
import { tellNoun } from './tellNoun.ts'
import { toKnownUnit } from './toCountedUnit.ts'
import { toSingular } from './toSingular.ts'

function nounOf({ value, what, head }: FigureMention): Noun {
  return { unit: value.unit, what, head }
}

const span = /^(?:second|minute|hour|day|night|week|month|year|decade|century)$/

/** A length of time is never what a number without a noun counts. */
function isCount({ value, what }: FigureMention): boolean {
  return !span.test(value.unit ?? '') && value.unit !== null && what !== null && value.modality !== 'none'
}

const measured =
  /\b(?:toll|number|figure|total|tally|count|estimate|strength|size|force|contingent|crew|garrison|population|group|crowd|convoy|fleet|losses|casualties)\b/i

/** "a range of 300 km", "a crew of 40": the noun before "of" says what is measured. */
function nounBefore({ text, sentence, lexicon }: Surroundings, figure: FigureMention): Noun | null {
  const before = text.slice(0, figure.start - sentence.start)
  const word = /(\p{L}+)\s(?:of|at|to)\s$/u.exec(before)?.[1]
  const isUnit = lexicon.units.some(({ words }) => words.some((name) => name === word || name.endsWith(` ${word}`)))
  if (word === undefined || isUnit) return null
  const token = sentence.tokens.find(
    ({ end }) =>
      text.slice(0, end - sentence.start).endsWith(word) &&
      before.startsWith(text.slice(0, end - sentence.start)) &&
      end - sentence.start >= before.length - word.length - 5,
  )
  if (token === undefined || token.upos !== 'NOUN') return null
  const people =
    /^(?:crew|garrison|population|crowd|groups?|contingent|toll|team|army|brigade|battalion|regiment|division|company|platoon|squad|unit|gang|workforce|staff|corps)$/i.test(
      word,
    )
      ? 'person'
      : null
  return { unit: figure.value.unit ?? toKnownUnit(word, lexicon) ?? people, what: word, head: token.lemma }
}

const approximately = /(?:about|around|some|roughly|approximately|nearly|almost|over|up to|more than|at least|at)\s*$/i

/** "of whom 300", "estimated at around 400": the nearest countable noun before the number. */
function antecedent({ text, sentence, lexicon }: Surroundings, figure: FigureMention): Noun | null {
  const opening = /^[^\d]*/.exec(figure.text)?.[0] ?? ''
  const before = `${text.slice(0, figure.start - sentence.start)}${opening}`.replace(approximately, '')
  if (
    !/\b(?:whom|which|them|estimated(?: at)?|numbering|totall?ing|numbered(?: at)?|put at|including|were|being)[\s,]*$/i.test(
      before,
    )
  )
    return null
  const noun = sentence.tokens.findLast(
    (token) => token.end <= figure.start && token.upos === 'NOUN' && toKnownUnit(token.text, lexicon) !== null,
  )
  return noun === undefined ? null : { unit: toKnownUnit(noun.text, lexicon), what: noun.text, head: noun.lemma }
}

const counting =
  /\b(?:number|total|count|tally|toll)\sof\s(?:the\s|those\s|its\s)?((?:\p{L}+\s){0,2}?(\p{L}+)(?:\s(?:killed|wounded|injured|missing|displaced|dead|captured|detained|evacuated))?)\s/giu

/** "the number of guests hurt rose to 40", "put the number of wounded at 54": what the number was said to be of. */
function numbered({ text, sentence, lexicon }: Surroundings, figure: FigureMention): Noun | null {
  const before = text.slice(0, figure.start - sentence.start)
  if (!/\b(?:to|at|is|was|reached|hit|exceeded|stood at|stands at|passed)\s$/i.test(before)) return null
  const [, what = '', head = ''] = [...before.matchAll(counting)].at(-1) ?? []
  const unit = toKnownUnit(head, lexicon)
  return unit === null ? null : { unit, what, head: head.toLowerCase() }
}

/** "killed four and injured 14": those harmed are people even where no noun says so. */
function harmed({ text, sentence }: Surroundings, figure: FigureMention): Noun | null {
  const before = text.slice(0, figure.start - sentence.start)
  const after = text.slice(figure.end - sentence.start)
  const isHarmed =
    /\b(?:kill|wound|injur|detain|arrest|evacuat|rescu|hospitali[sz])(?:s|ed|ing|e|es)?\s(?:and\s(?:wound|injur)(?:ed|ing)\s)?$/i.test(
      before,
    ) ||
    /^\s(?:(?:were|was|had been|have been|has been|are|is|remain|remained)\s)?(?:still\s|already\s|also\s)?(?:\p{L}+ly\s)?(?:killed|wounded|injured|hurt|dead|missing|rescued|hospitali[sz]ed|evacuated|arrested|detained|unaccounted)\b/iu.test(
      after,
    )
  return isHarmed ? { unit: 'person', what: null, head: null } : null
}

function withNoun(figure: FigureMention, noun: Noun): FigureMention {
  return { ...figure, what: noun.what, head: noun.head, value: { ...figure.value, unit: noun.unit } }
}

function follows(text: string, from: number, to: number): boolean {
  return (
    from <= to &&
    /^,?\s(?:(?:and|or|but|of whom|with)\s)?(?:(?:\p{L}+ed|\p{L}+ing)\s)?(?:another\s|a further\s|an additional\s)?$/u.test(
      text.slice(from, to),
    )
  )
}

/** "among them two children": a part of those told before, not a name for all of them. */
function isPart({ start }: FigureMention, text: string, offset: number): boolean {
  return /\b(?:including|among them|among whom|of (?:them|whom))[\s,]*$/i.test(text.slice(0, start - offset))
}

/** "Thousands fled": a vague number that acts by itself counts people. */
function acts({ text, sentence }: Surroundings, figure: FigureMention): Noun | null {
  const next = sentence.tokens.find(({ start }) => start >= figure.end)
  const isSubject = next?.upos === 'VERB' || next?.upos === 'AUX'
  const isOpening = /(?:^|[.;,“"]\s?|\b(?:and|while|as|where|that)\s)$/.test(
    text.slice(0, figure.start - sentence.start),
  )
  const isVague = figure.value.modality === 'order_of_magnitude'
  return isVague && isSubject && isOpening ? { unit: 'person', what: null, head: null } : null
}

const rose =
  '(?:rises?|climbs?|jumps?|grows?|reach(?:es|ed)|pass(?:es|ed)|rose|risen|climbed|fell|fallen|dropped|jumped|increased|grew|grown|stands|stood|doubled|more than doubled)\\s(?:by\\s(?:[\\d,.]+\\sto\\s)?|(?:to|at|from)\\s)$'
const ofPeople = new RegExp(`\\b(toll|deaths|fatalities|casualties)\\b[^.;,]{0,50}\\s${rose}`, 'iu')
const ofOthers = new RegExp(`\\b(\\p{L}+)\\s(?:(?:has|have|had|also|now|in\\s\\p{L}+)\\s)*${rose}`, 'iu')

/** "deaths rose to 900": what rose before the number is what it counts. */
function risen({ text, sentence, lexicon }: Surroundings, figure: FigureMention): Noun | null {
  const before = text.slice(0, figure.start - sentence.start)
  const [, head = ''] = ofPeople.exec(before) ?? ofOthers.exec(before) ?? []
  const unit = /^toll$/i.test(head) ? 'person' : toKnownUnit(head, lexicon)
  return unit === null ? null : { unit, what: head, head: head.toLowerCase() }
}

/** "60% of the members, or 720": a bare number behind a share counts what it was a share of. */
function countOf(figure: FigureMention, lexicon: Lexicon): Noun {
  const isShare = figure.value.unit === 'percent' || figure.value.unit === 'share'
  const unit = isShare && figure.head !== null ? toKnownUnit(figure.head, lexicon) : figure.value.unit
  return { ...nounOf(figure), unit }
}

const compared = /\b(?:to|from|of|than|at|and|or|by|about|around|is|was|with)\s$|[,(]\s?$/i

function isMoney({ value }: FigureMention, { units }: Lexicon): boolean {
  return units.some(({ unit, dimension }) => unit === value.unit && dimension === 'money')
}

/** The noun that an incomplete number takes from its surroundings, or null. */
function borrow(
  figure: FigureMention,
  before: readonly FigureMention[],
  next: ReadFigure | undefined,
  around: Surroundings,
): Noun | null {
  const { text, sentence, previous, lexicon } = around
  const offset = sentence.start
  const last = before.findLast(isCount)
  const isPerson = harmed(around, figure)
  if (isPerson !== null)
    return last?.value.unit === 'person' && last.value.best !== 1 && !isPart(last, text, offset)
      ? nounOf(last)
      : isPerson
  const own =
    risen(around, figure) ??
    numbered(around, figure) ??
    tellNoun(figure, around) ??
    nounBefore(around, figure) ??
    antecedent(around, figure) ??
    acts(around, figure)
  if (own !== null && own.unit !== null) return own
  if (next?.isComplete && next.mention.what !== null && follows(text, figure.end - offset, next.mention.start - offset))
    return nounOf(next.mention)
  if (last !== undefined && (!isMoney(last, lexicon) || compared.test(text.slice(0, figure.start - offset)))) {
    return countOf(last, lexicon)
  }
  if (own !== null && next?.isComplete && measured.test(own.what ?? '')) return nounOf(next.mention)
  const told = previous.find(isCount)
  const isAboutNumber = measured.test(text.slice(0, figure.start - offset)) || /^(?:all|some|another|of)\b/i.test(text)
  return told !== undefined && isAboutNumber ? nounOf(told) : own
}

/** "8 or $9", "45 and 50 mg", "four- and six-seat": the unit of the number behind holds for both. */
function shared(
  read: ReadFigure,
  next: ReadFigure | undefined,
  { text, sentence }: Surroundings,
): FigureMention | null {
  if (next === undefined || !next.isComplete) return null
  const gap = text.slice(read.mention.end - sentence.start, next.core.start)
  if (!/^(?:-,|-?,?\s(?:or|and|to|nor)(?:\seven|\sjust|\sonly)?)\s$/.test(gap)) return null
  const { unit, per } = next.mention.value
  const { what, head } = next.mention
  return { ...read.mention, what, head, value: { ...read.mention.value, unit, per } }
}

const wordBefore = /\b(by|to|from|at|is|was|of|than)\s$/i

/** "from 21 miles to 23", "grew by 2% and fell by 1": a bare number told in the way of the measure before it. */
function parallel(
  figure: FigureMention,
  last: FigureMention | undefined,
  { text, sentence, lexicon }: Surroundings,
): FigureMention | null {
  if (last?.value.unit == null || !/^[-\d.,]+$/.test(figure.text)) return null
  const { value } = last
  const isMeasure = lexicon.units.some(({ unit }) => unit === value.unit)
  const [own, other] = [figure, last].map(
    ({ start }) => wordBefore.exec(text.slice(0, start - sentence.start))?.[1]?.toLowerCase() ?? null,
  )
  const isParallel = own != null && (own === other || (own === 'to' && other === 'from'))
  const [a, b] = [figure.value.best ?? 0, value.best ?? value.low ?? value.high ?? 0].map(Math.abs)
  const isAlike = a !== undefined && b !== undefined && a < b * 50 && b < a * 50
  if (!isMeasure || !isParallel || !isAlike || span.test(value.unit ?? '')) return null
  return { ...figure, what: last.what, head: last.head, value: { ...figure.value, unit: value.unit, per: value.per } }
}

const suspended = /^-(?:,\s[\p{L}\d]+-)*,?\s(?:and|or|to)\s[\p{L}\d]+(?=-\p{Ll})/u

/** "a two-state plan": the noun that a hyphen joins to a number in words. */
function joinedNoun(text: string, end: number): string | null {
  const skipped = suspended.exec(text.slice(end))?.[0].length ?? 0
  const [, word] = /^-(\p{Ll}{3,})\b(?!-)/u.exec(text.slice(end + skipped)) ?? []
  return word === undefined || /(?:ed|ing|ly|fold|odd|plus|or|and|to)$/.test(word) ? null : word
}

/** Gives each number without a noun the one that it means; a number in words that means none counts nothing and is left out. */
export function resolveEllipsis(read: readonly ReadFigure[], around: Surroundings): readonly FigureMention[] {
  const resolved: FigureMention[] = []
  read.forEach((current, index) => {
    const { mention, isComplete, core } = current
    const { text, sentence } = around
    if (isComplete) {
      const noun = mention.what === null ? nounBefore(around, mention) : null
      resolved.push(noun === null ? mention : { ...mention, what: noun.what, head: noun.head })
      return
    }
    const number = text.slice(core.start, core.end)
    const joined = joinedNoun(text, core.end)
    if (joined !== null) {
      const value = { ...mention.value, unit: toSingular(joined) }
      const isNext = text.startsWith(`-${joined}`, core.end)
      const end = isNext ? sentence.start + core.end + 1 + joined.length : mention.end
      resolved.push({
        ...mention,
        end,
        text: text.slice(mention.start - sentence.start, end - sentence.start),
        value,
        aside: 'bare',
      })
    }
    if (joined !== null || /^-\p{L}/u.test(text.slice(core.end))) return
    const both = shared(current, read[index + 1], around) ?? parallel(mention, read[index - 1]?.mention, around)
    if (both !== null) {
      resolved.push(both)
      return
    }
    const noun = mention.value.modality === 'none' ? null : borrow(mention, resolved, read[index + 1], around)
    if (noun !== null) resolved.push(withNoun(mention, noun))
    else if (/\d/.test(number) && mention.start >= sentence.start) resolved.push(mention)
    else if (mention.value.low !== null || mention.value.high !== null) resolved.push({ ...mention, aside: 'bare' })
  })
  return resolved
}
