import type { Token } from '@fogline/model'

/** The noun phrase that a number counts: tokens from the first modifier to the head. */
export interface Counted {
  readonly tokens: readonly Token[]
  readonly head: Token
}

const calendar =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|yesterday|today|overnight|daily|weekly|monthly|yearly|annually|altogether|overall|apiece|each)$/i
const nominalHarm =
  /^(?:dead|killed|wounded|injured|hurt|missing|captured|displaced|homeless|hospitali[sz]ed|detained|arrested)$/i

function isNoun(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'NOUN' || token.upos === 'PROPN') && !calendar.test(token.text)
}

function isPluralNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isNoun(token) &&
    (/[^s’']s$/i.test(token.text) ||
      /^(?:people|men|women|children|personnel|aircraft|police|dead|wounded)$/i.test(token.text))
  )
}

/** A participle stands before its noun ("guided missiles"), an adverb before an adjective or participle. */
function isModifier(tokens: readonly Token[], index: number, hasNoun: boolean): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined || next === undefined || calendar.test(token.text)) return false
  if (/\p{L}-\p{L}/u.test(token.text) && isNoun(next)) return true
  if (token.upos === 'ADJ')
    return (
      !/^(?:worth|due|available|able|ready|away|deep|high|long|tall|wide|apart|such)$/i.test(token.text) || isNoun(next)
    )
  if (token.upos === 'NUM') return (hasNoun || /\p{L}/u.test(token.text) || next.upos === 'PROPN') && isNoun(next)
  if (hasNoun) {
    const isKind = token.upos === 'VERB' && token.text.endsWith('ing') && tokens[index - 1]?.upos === 'PROPN'
    return (token.upos === 'PART' || isKind) && isNoun(next)
  }
  if (token.upos === 'VERB')
    return /(?:ed|ing|en|wn|ght|lt)$/i.test(token.text) && (isNoun(next) || next.upos === 'ADJ')
  if (token.upos === 'ADV')
    return next.upos === 'ADJ' || (next.upos === 'VERB' && /(?:ed|ing|en|ned)$/i.test(next.text))
  return false
}

/** "Russian and Belarusian soldiers": two modifiers joined before one noun. */
function joinsModifiers(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (token === undefined || !/^(?:and|or|,|\/)$/i.test(token.text) || after === undefined) return false
  const isBefore =
    before?.upos === 'ADJ' || (before?.upos === 'PROPN' && !isPluralNoun(before)) || before?.upos === 'VERB'
  return (
    isBefore && (after.upos === 'ADJ' || after.upos === 'PROPN' || after.upos === 'VERB') && isNoun(tokens[index + 2])
  )
}

function isBreak(previous: Token | undefined, token: Token): boolean {
  return previous !== undefined && previous.upos === 'NOUN' && isPluralNoun(previous) && token.upos === 'PROPN'
}

/** "2.1 last year", "seven points 3.7 saves": a time or another number begins. */
function isWhen(token: Token, next: Token | undefined): boolean {
  if (/^\d+\.\d/.test(token.text)) return true
  if (token.upos === 'NUM' && /^(?:cents?|pence|inch(?:es)?)$/i.test(next?.text ?? '')) return true
  return (
    /^(?:last|this|next)$/i.test(token.text) &&
    /^(?:second|minute|hour|day|night|week|weekend|month|quarter|season|year|decade|century)$/i.test(next?.text ?? '')
  )
}

function chunkFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const chunk: Token[] = []
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || isBreak(chunk.at(-1), token) || isWhen(token, tokens[index + 1])) break
    const hasNoun = chunk.some(isNoun)
    if (hasNoun && token.upos === 'ADJ' && isPluralNoun(chunk.at(-1))) break
    if (!isNoun(token) && !isModifier(tokens, index, hasNoun) && !(chunk.length > 0 && joinsModifiers(tokens, index)))
      break
    chunk.push(token)
  }
  return chunk
}

function skipOf(tokens: readonly Token[], from: number): number {
  let index = from
  if (/^[[(]$/.test(tokens[index]?.text ?? '')) index++
  if (tokens[index]?.text === 'out' && tokens[index + 1]?.text === 'of') index++
  if (tokens[index]?.text.toLowerCase() !== 'of') return from
  index++
  while (
    /^\d[\d,]*$/.test(tokens[index]?.text ?? '') ||
    tokens[index]?.upos === 'NUM' ||
    /^(?:the|its|their|his|her|our|my|your|these|those|all|such|a|an)$/i.test(tokens[index]?.text ?? '')
  )
    index++
  const isOwner = /^[’']s?$/.test(tokens[index + 1]?.text ?? '') && tokens[index + 2]?.upos === 'NUM'
  return isOwner ? index + 3 : index
}

/** "eight million 250ml flasks", "twelve 50 dollar bills", "3 USD50 cards": the size or worth of each is no part of what is counted. */
function skipSize(tokens: readonly Token[], from: number): number {
  const [first, second] = [tokens[from], tokens[from + 1]]
  const isWorth =
    /^\d+$/.test(first?.text ?? '') &&
    /^(?:dollar|euro|pound|cent|kilogram|kilo|ton|tonne|litre|liter)$/.test(second?.text ?? '')
  if (isWorth && isNoun(tokens[from + 2])) return from + 2
  if (/^[A-Z]{3}\d+$/.test(first?.text ?? '') && isNoun(second)) return from + 1
  return /^\d[\d.,]*(?:ml|cl|l|cc|g|kg|mg|oz|lb|mm|cm|km|m|GB|TB|kW|MW|W)$/.test(tokens[from]?.text ?? '') &&
    isNoun(tokens[from + 1])
    ? from + 1
    : from
}

/** "300 Tolvan dead": a people's name before those harmed. */
function harmedBehind(tokens: readonly Token[], head: Token): Token | null {
  const next = tokens[tokens.indexOf(head) + 1]
  const isHarm = next !== undefined && /^(?:dead|wounded|injured|missing)$/i.test(next.text)
  const isPeople = head.upos === 'PROPN' && !head.text.endsWith('s')
  return isHarm && isPeople && !isNoun(tokens[tokens.indexOf(next) + 1]) ? next : null
}

/** The noun phrase that begins at `position`; "of the" before it is passed over. Null where no noun follows. */
export function readCounted(tokens: readonly Token[], position: number): Counted | null {
  const at = tokens.findIndex((token) => token.start >= position)
  if (at < 0) return null
  const isMark = /^["”’']$/.test(tokens[at]?.text ?? '') && isNoun(tokens[at + 1])
  const from = skipSize(tokens, skipOf(tokens, isMark ? at + 1 : at))
  const first = tokens[from]
  if (first === undefined) return null
  const chunk = chunkFrom(tokens, from)
  const last = chunk.findLastIndex(isNoun)
  const head = chunk[last]
  if (head !== undefined) {
    const harmed = harmedBehind(tokens, head)
    if (harmed !== null) return { tokens: [...chunk.slice(0, last + 1), harmed], head: harmed }
    return { tokens: chunk.slice(0, last + 1), head }
  }
  const isLostPlural = first.upos === 'VERB' && /[^s]s$/.test(first.text) && !/^(?:is|was|has|does)$/.test(first.text)
  if (isLostPlural) return { tokens: [first], head: first }
  if (!nominalHarm.test(first.text)) return null
  const second = tokens[from + 2]
  const isPair = /^(?:and|or)$/.test(tokens[from + 1]?.text ?? '') && nominalHarm.test(second?.text ?? '')
  return isPair && second !== undefined
    ? { tokens: tokens.slice(from, from + 3), head: second }
    : { tokens: [first], head: first }
}

/** The phrase up to its last plural: what follows a plural that is counted is its verb, whatever it was tagged. */
export function cutToPlural(counted: Counted): Counted {
  if (isPluralNoun(counted.head)) return counted
  const last = counted.tokens.findLastIndex(
    (token) =>
      isPluralNoun(token) &&
      !/^(?:arms|sports|goods|defenses|systems|communications|operations|sales|weapons)$/i.test(token.text),
  )
  const head = counted.tokens[last]
  return head === undefined ? counted : { tokens: counted.tokens.slice(0, last + 1), head }
}
