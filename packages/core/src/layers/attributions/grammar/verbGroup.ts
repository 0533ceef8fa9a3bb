import type { SentenceView, ViewToken } from '../sentenceView.ts'
import { isBe, isHave, isModal, isNegation } from './tokenTests.ts'

export type VerbForm = 'finite' | 'passive' | 'participle' | 'infinitive' | 'base'

/** A verb with its auxiliaries, adverbs and negation: tokens `start` to `end` (exclusive). */
export interface VerbGroup {
  readonly start: number
  readonly head: number
  readonly end: number
  readonly form: VerbForm
  readonly isNegated: boolean
  readonly isModal: boolean
}

const transparent = /^(?:continue|begin|start|go|appear|seem|proceed|rush|hasten|keep|tend|come)$/

/** Reads the group around the verb at `head`; `length` is the number of words of its lemma ("call for": 2). */
export function readVerbGroup(view: SentenceView, head: number, length = 1): VerbGroup {
  const { tokens } = view
  let start = head
  while (start > 0 && belongs(tokens[start - 1], tokens[head])) start -= 1
  if (tokens[start - 1]?.lower === 'to') return readInfinitive(view, start - 1, { head, length })
  while (start < head && isLooseAdverb(tokens[start])) start += 1
  const group = tokens.slice(start, head)
  const form = formOf(tokens[head], group)
  const isNegated = group.some(isNegation)
  return { start, head, end: head + length, form, isNegated, isModal: group.some(isModal) }
}

function readInfinitive(
  view: SentenceView,
  to: number,
  verb: { readonly head: number; readonly length: number },
): VerbGroup {
  const before = view.tokens[to - 1]
  const end = verb.head + verb.length
  const occasion = occasionOf(view, verb.head)
  if (occasion !== null) return { ...readVerbGroup(view, occasion), head: verb.head, end }
  if (before !== undefined && transparent.test(before.lemma) && before.upos === 'VERB') {
    return { ...readVerbGroup(view, to - 1), head: verb.head, end }
  }
  return { start: to, head: verb.head, end, form: 'infinitive', isNegated: isNegation(before), isModal: false }
}

const occasion =
  /^(?:speech|interview|address|appearance|briefing|statement|platform|post|letter|visit|meeting|conference|rally|debate|summit|podium|column|sermon)$/

/** "went on to say", "took to the radio to deny it", "used the speech to warn": the verb that tells the occasion of speaking. */
function occasionOf({ tokens }: SentenceView, infinitive: number): number | null {
  const at = tokens[infinitive]?.head ?? null
  const [governor, next] = at === null ? [] : [tokens[at], tokens[at + 1]]
  if (at === null || at >= infinitive || governor?.upos !== 'VERB') return null
  const isOccasion =
    (governor.lemma === 'take' && next?.lower === 'to') ||
    (governor.lemma === 'go' && next?.lower === 'on') ||
    (governor.lemma === 'use' && tokens.slice(at, infinitive).some(({ lemma }) => occasion.test(lemma)))
  return isOccasion ? at : null
}

/** Auxiliaries, negation and adverbs before the verb, in the same quotation or outside of any as the verb is. */
function belongs(token: ViewToken | undefined, verb: ViewToken | undefined): boolean {
  if (token === undefined || token.quotation !== verb?.quotation) return false
  if (isNegation(token) || isModal(token) || isBe(token) || isHave(token)) return token.lower !== 'nor'
  return (
    token.upos === 'ADV' ||
    (token.upos === 'AUX' && !/^'s$/.test(token.lower)) ||
    /^(?:did|do|does|also)$/.test(token.lower)
  )
}

/** "Later said", "However said": an adverb that begins the group is part of the sentence, not of the verb. */
function isLooseAdverb(token: ViewToken | undefined): boolean {
  return token !== undefined && token.upos === 'ADV' && !isNegation(token)
}

function formOf(head: ViewToken | undefined, group: readonly ViewToken[]): VerbForm {
  if (head === undefined) return 'finite'
  const lastAuxiliary = [...group]
    .reverse()
    .find((token) => isBe(token) || isHave(token) || isModal(token) || /^(?:did|do|does)$/.test(token.lower))
  if (head.lower.endsWith('ing') && head.lemma !== head.lower) return isBe(lastAuxiliary) ? 'finite' : 'participle'
  if (isBe(lastAuxiliary)) return 'passive'
  return 'finite'
}
