import type { EventTrigger, Token } from '@fogline/model'
import type { IndexedTrigger, TriggerIndex } from './indexTriggers.ts'
import { headOf, type Tree } from './syntax/tree.ts'

/** A word or phrase that may name an event: tokens `from` to `to` (excluded), and the triggers it may be, best first. */
export interface Hit {
  readonly from: number
  readonly to: number
  /** The verb or the noun of the words that the tree builds on. */
  readonly head: number
  readonly upos: 'VERB' | 'NOUN'
  readonly triggers: readonly EventTrigger[]
}

/** Looks every word of a sentence up; where phrases overlap the one that begins first, then the longer one, is kept. */
export function findHits(tree: Tree, index: TriggerIndex): readonly Hit[] {
  const { tokens } = tree
  const hits: Hit[] = []
  let at = 0
  while (at < tokens.length) {
    const found = hitsAt(tree, at, index)
    hits.push(...found)
    at = Math.max(at + 1, ...found.map((hit) => hit.to))
  }
  return hits
}

function hitsAt(tree: Tree, from: number, index: TriggerIndex): readonly Hit[] {
  const { tokens } = tree
  const known = lookUp(tokens, from, index)
  if (known.length === 0) return []
  const upos = wordClass(tree, from)
  const isIng = (tokens[from]?.text ?? '').endsWith('ing')
  const matched = known.flatMap((one) => {
    const to = endOfPhrase(tokens, from, one)
    return to === null || !fits(one, upos, isIng) ? [] : [{ to, trigger: one.trigger }]
  })
  const longest = Math.max(...matched.map((one) => one.to))
  const kept = matched.filter((one) => one.to === longest)
  if (kept.length === 0) return []
  const triggers = kept.map((one) => one.trigger)
  const kind = triggers[0]?.upos ?? 'NOUN'
  const shorter = matched.filter((one) => one.to < longest && one.trigger.upos === kind)
  const main: Hit = {
    from,
    to: longest,
    head: headOfWords(tree, { from, to: longest, kind }),
    upos: kind,
    triggers: triggers.filter((one) => one.upos === kind),
  }
  return shorter.length > 0 && main.triggers.every((one) => one.needs !== undefined)
    ? [{ ...main, triggers: [...main.triggers, ...shorter.map((one) => one.trigger)] }]
    : [main]
}

/** A phrase of several words is known by its words; a single word must also be of the right part of speech. */
function fits({ trigger, forms }: IndexedTrigger, upos: 'VERB' | 'NOUN' | null, isIng: boolean): boolean {
  if (forms.length === 1) return trigger.upos === upos
  return trigger.upos === 'VERB' ? upos !== 'NOUN' || !isIng : upos !== 'VERB'
}

/** By the word as written and, of a verb, by its lemma. */
function lookUp(tokens: readonly Token[], at: number, { byWord }: TriggerIndex): readonly IndexedTrigger[] {
  const token = tokens[at]
  if (token === undefined || token.upos === 'PUNCT') return []
  const text = token.text.toLowerCase()
  const written = byWord.get(text) ?? []
  const byLemma = token.upos === 'VERB' && token.lemma !== text ? (byWord.get(token.lemma) ?? []) : []
  return [...written, ...byLemma.filter((one) => !written.includes(one))]
}

function endOfPhrase(tokens: readonly Token[], from: number, { forms, trigger }: IndexedTrigger): number | null {
  let at = from + 1
  for (const form of forms.slice(1)) {
    const gap = trigger.upos === 'VERB' ? 3 : 0
    let step = 0
    const isForm = (token: Token | undefined): boolean => hasForm(token, form) && (gap > 0 || token?.upos !== 'VERB')
    while (step < gap && !isForm(tokens[at + step]) && mayStandBetween(tokens[at + step])) step += 1
    if (!isForm(tokens[at + step])) return null
    at += step + 1
  }
  return at
}

const hasForm = (token: Token | undefined, form: ReadonlySet<string>): boolean =>
  token !== undefined && (form.has(token.text.toLowerCase()) || form.has(token.lemma))

const mayStandBetween = (token: Token | undefined): boolean =>
  token !== undefined &&
  (['DET', 'ADJ', 'NUM', 'ADV', 'PROPN', 'NOUN'].includes(token.upos) ||
    /^(?:its|their|his|her|[’']s)$/iu.test(token.text))

/** What a word is in its place: a verb, a noun, or neither. */
function wordClass({ tokens }: Tree, at: number): 'VERB' | 'NOUN' | null {
  const upos = tokens[at]?.upos
  if (upos === 'VERB') return 'VERB'
  return upos === 'NOUN' || upos === 'PROPN' ? 'NOUN' : null
}

/** Of a verb's words the verb; of a noun's words the one whose head stands outside them. */
function headOfWords(tree: Tree, { from, to, kind }: { from: number; to: number; kind: 'VERB' | 'NOUN' }): number {
  const words = Array.from({ length: to - from }, (_, index) => from + index)
  const isInside = (at: number | null): boolean => at !== null && from <= at && at < to
  if (kind === 'VERB') return words.find((at) => tree.tokens[at]?.upos === 'VERB') ?? from
  return words.find((at) => !isInside(headOf(tree, at))) ?? to - 1
}
