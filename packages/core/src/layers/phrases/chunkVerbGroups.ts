import type { Sentence, Span, Token } from '@fogline/model'
import { isBe, isPastForm, isPastParticiple, modalOf, semiModalAt } from './verbForms.ts'

/** A verb with its auxiliaries. `first`, `last` (inclusive), `main` and `tokens` are token indexes of the sentence. */
export interface VerbGroup extends Span {
  readonly first: number
  readonly last: number
  readonly main: number
  readonly tokens: readonly number[]
  /** Of the main verb; "be" and "have" where they stand alone. */
  readonly lemma: string
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly voice: 'active' | 'passive'
  readonly form: 'finite' | 'infinitive' | 'participle'
  readonly negated: boolean
  /** "will", "would", "might", … or a phrase that does the same: "expected to", "planned to", "set to", "likely to". */
  readonly modal: string | null
  readonly progressive: boolean
  readonly perfect: boolean
}

/** Verb groups in order; "is expected to send" is one group with main verb "send", "wants to send" is two. */
export function chunkVerbGroups(sentence: Pick<Sentence, 'tokens'>): readonly VerbGroup[] {
  const { tokens } = sentence
  const groups: VerbGroup[] = []
  let at = 0
  while (at < tokens.length) {
    const members = startsGroup(tokens, at) ? collect(tokens, at) : []
    const last = members.at(-1)
    if (last === undefined) {
      at += 1
      continue
    }
    groups.push(toGroup(tokens, members))
    at = last + 1
  }
  return groups
}

function isVerbal(token: Token | undefined): boolean {
  return token?.upos === 'AUX' || token?.upos === 'VERB'
}

function isTo(token: Token | undefined): boolean {
  return token?.text.toLowerCase() === 'to' && (token.upos === 'PART' || token.upos === 'ADP')
}

function startsGroup(tokens: readonly Token[], at: number): boolean {
  return (
    isVerbal(tokens[at]) ||
    (isTo(tokens[at]) && isVerbal(tokens[afterAdverbs(tokens, at + 1)]) && baseFollows(tokens, at))
  )
}

function baseFollows(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[afterAdverbs(tokens, at + 1)]
  return verb !== undefined && !verb.text.endsWith('ing')
}

/** The next index that is no adverb, negation or short parenthesis. */
function afterAdverbs(tokens: readonly Token[], from: number): number {
  let at = from
  while (/^(?:ADV|PART)$/u.test(tokens[at]?.upos ?? '') && !isTo(tokens[at]) && tokens[at]?.lemma !== "'s") at += 1
  return at
}

function collect(tokens: readonly Token[], from: number): readonly number[] {
  const members: number[] = []
  let at = from
  while (at < tokens.length) {
    const token = tokens[at]
    if (token === undefined) break
    members.push(at)
    const next = afterAdverbs(tokens, at + 1)
    const semi = semiModalAt(tokens, at)
    if (semi !== null) {
      for (let index = at + 1; index < semi.next; index += 1) members.push(index)
      at = semi.next
      continue
    }
    const goesOn = (token.upos === 'AUX' && isVerbal(tokens[next])) || (isTo(token) && isVerbal(tokens[next]))
    const adjective = token.upos === 'AUX' ? semiModalAt(tokens, next) : null
    if (!goesOn && adjective === null) return withNegation(tokens, members, at)
    for (let index = at + 1; index < next; index += 1) members.push(index)
    at = next
  }
  return members
}

/** "is not": a negation that follows the last verb belongs to it. */
function withNegation(tokens: readonly Token[], members: readonly number[], at: number): readonly number[] {
  const next = tokens[at + 1]
  const isNegation = next?.upos === 'PART' && next.lemma === 'not'
  return isNegation ? [...members, at + 1] : members
}

function toGroup(tokens: readonly Token[], members: readonly number[]): VerbGroup {
  const verbs = members.filter((index) => isVerbal(tokens[index]))
  const first = members[0] ?? 0
  const last = members.at(-1) ?? first
  const main = verbs.at(-1) ?? last
  const mainToken = tokens[main]
  const modal = modalOf(tokens, members, main)
  const before = verbs.at(-2)
  const isBare = verbs.length === 1
  const isPassive = isPastParticiple(mainToken) && (isBare ? opensParticiple(tokens, main) : isBe(tokens[before ?? -1]))
  const isParticiple = isBare && (mainToken?.text.endsWith('ing') === true || isPassive)
  const form = isTo(tokens[first]) ? 'infinitive' : isParticiple && mainToken?.upos === 'VERB' ? 'participle' : 'finite'
  const words = members.map((index) => tokens[index]?.text.toLowerCase() ?? '')
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    first,
    last,
    main,
    tokens: members,
    lemma: mainToken?.lemma ?? '',
    tense: form === 'finite' ? tenseOf(tokens, verbs, modal) : 'none',
    voice: isPassive ? 'passive' : 'active',
    form,
    negated:
      members.some((index) => tokens[index]?.lemma === 'not') ||
      words.includes('never') ||
      isNoLonger(tokens, first, members),
    modal,
    progressive: mainToken?.text.endsWith('ing') === true && !isBare,
    perfect: verbs
      .slice(0, -1)
      .some((index) => /^(?:have|has|had|having|’ve|'ve)$/u.test(tokens[index]?.text.toLowerCase() ?? '')),
  }
}

function isNoLonger(tokens: readonly Token[], first: number, members: readonly number[]): boolean {
  const around = [tokens[first - 1], ...members.map((index) => tokens[index])]
  const before = tokens[first - 2]?.text.toLowerCase()
  const isLonger = around.some(
    (token, index) => token?.text === 'longer' && (index > 0 ? around[index - 1]?.text === 'no' : before === 'no'),
  )
  return isLonger || tokens[first - 1]?.text.toLowerCase() === 'never'
}

/** "missiles supplied by Ostrava", "seized in May": a participle that stands after its noun. */
function opensParticiple(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text.toLowerCase()
  const before = tokens[at - 1]
  const isAfterNoun = /^(?:NOUN|PROPN)$/u.test(before?.upos ?? '')
  if (next === 'by') return true
  return isAfterNoun && !isPastForm(tokens[at]) && isPastParticiple(tokens[at])
}

function tenseOf(tokens: readonly Token[], verbs: readonly number[], modal: string | null): VerbGroup['tense'] {
  if (
    modal !== null &&
    /^(?:will|shall|'ll|wo|going to|expected to|set to|due to|planned to|scheduled to|about to|poised to)$/u.test(modal)
  )
    return 'future'
  const finite = tokens[verbs[0] ?? -1]
  return isPastForm(finite) ? 'past' : 'present'
}
