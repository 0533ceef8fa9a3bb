import type { Span, Token } from '@fogline/model'
import type { TimeInput } from './timeInput.ts'

const direct =
  /\b(?:upcoming|coming|next|ahead of|deadline of|slated for|due (?:on|in|by)|(?:scheduled|planned|set) for)(?: \S+){0,2} $/i
const bound = /\b(?:by|until|till|before)(?: the)? $/i
const cue =
  /\b(?:will|would|shall|(?:is|are|was|were) (?:set|due|expected|scheduled|slated|planned|likely|going|about) (?:to|for)|scheduled (?:to|for)|slated for|due (?:on|in|to)|plans? to|planned for|planning to|intends? to|expects? to|upcoming|coming|next|ahead of|deadline of)\b(?<rest>[^.;]*)$/i
const spoken = /\b(?:said|says|told|reported|announced|wrote|added|confirmed|stated|claimed|posted|published)\b/i
const plan =
  /^(?:(?:set|due|likely|going|about|lets?)$|expect|schedul|slat(?:e|ing)|plan|intend|hop(?:e|ing)|aim|want|need|have$|has$|vow|pledg|promis|prepar|arrang|book)/
const future = /^(?:will|shall|would|wo|'ll|’ll|can|could|may|might|should|must|let)$/i

/** Where the verb that a time hangs on stands: "ahead" of the publication, in the "past", or null where it does not tell. */
export type Tense = 'ahead' | 'past' | null

/** Do the words around a date point to the future? The verb that governs it decides; where it does not tell, the words before the date. */
export function isAhead(input: TimeInput, at: number): boolean {
  const before = input.text.slice(Math.max(0, at - 120), at)
  const lead = direct.exec(before)
  if (lead !== null && !spoken.test(lead[0])) return true
  const tense = tenseAt(input, at)
  if (tense !== null) return tense === 'ahead' || (bound.test(before) && isPledged(input, at))
  if (bound.test(before)) return true
  const match = cue.exec(before)
  return match !== null && !spoken.test(match.groups?.rest ?? '')
}

/** "promised 300 trucks by June": the verb of which a limit is part is past, what it promises is not. */
function isPledged({ tokens, start }: TimeInput, at: number): boolean {
  const index = tokens.findIndex((token) => token.start <= at + start && at + start < token.end)
  for (
    let [here, steps]: [number | null, number] = [index < 0 ? null : index, 0];
    here !== null && steps < 6;
    steps += 1
  ) {
    if (tokens[here]?.upos === 'VERB') return pledge.test((tokens[here]?.text ?? '').toLowerCase())
    here = governorOf(tokens, here)
  }
  return false
}

const pledge = /^(?:promis|pledg|vow|plan|agree|aim|order|demand|ask|urg|offer|expect|call)/

/** Where a time lies by its verb; "past" only where a past verb governs the time itself: "discussed the Nov. 5 vote" tells nothing of it. */
export function sideOf(input: TimeInput, span: Span): Tense {
  if (isAhead(input, span.start)) return 'ahead'
  const { tokens, start } = input
  const inside = tokens.flatMap((token, at) =>
    token.start - start < span.end && span.start < token.end - start ? [at] : [],
  )
  const top = inside.map((at) => governorOf(tokens, at)).find((head) => head !== null && !inside.includes(head))
  if (top === undefined || top === null || tokens[top]?.upos !== 'VERB') return null
  return tenseOf(tokens, top) === 'past' ? 'past' : null
}

/** The head of a word; of "…, he said on Friday" the verb of speech, although the tree may tie the day to what was said, across it. */
function governorOf(tokens: readonly Token[], at: number): number | null {
  const head = tokens[at]?.head ?? null
  if (head === null || head > at) return head
  let above = tokens[head]?.head ?? null
  for (let steps = 0; above !== null && steps < 12; steps += 1) {
    if (above > head && above < at) return above
    above = tokens[above]?.head ?? null
  }
  return head
}

/** The tense of the verb above the word that stands at a place of the text. */
export function tenseAt({ tokens, start }: TimeInput, at: number): Tense {
  const index = tokens.findIndex((token) => token.start <= at + start && at + start < token.end)
  for (
    let [here, steps]: [number | null, number] = [index < 0 ? null : index, 0];
    here !== null && steps < 12;
    steps += 1
  ) {
    const tense = tenseOf(tokens, here)
    if (tense !== null) return tense
    here = governorOf(tokens, here)
  }
  return null
}

function tenseOf(tokens: readonly Token[], at: number): Tense {
  const token = tokens[at]
  if (token === undefined) return null
  const helpers = tokens.filter(({ head, relation }) => head === at && /^(?:aux|cop)/.test(relation))
  if (helpers.some(({ text }) => future.test(text))) return 'ahead'
  if (token.upos !== 'VERB' && helpers.length === 0) return null
  const { VerbForm, Tense } = token.features
  if (isTimetable(tokens, token, helpers.length)) return 'ahead'
  if (VerbForm === 'Inf' || VerbForm === 'Ger') return ofInfinitive(tokens, token)
  if (plan.test(token.text.toLowerCase()) && VerbForm === 'Part') return 'ahead'
  const isPast = Tense === 'Past' && (VerbForm === 'Fin' || helpers.length > 0 || token.relation.startsWith('acl'))
  if (isPast || helpers.some(({ features }) => features.Tense === 'Past')) return 'past'
  return null
}

const timetabled = new Set(
  'begin start open close resume meet vote arrive leave depart expire end return play face launch host visit sit go take fly sail gather convene'.split(
    ' ',
  ),
)

/** "Talks resume on Monday.": the present of a timetable, in running text; a headline tells what is over so. */
function isTimetable(tokens: readonly Token[], { lemma, features }: Token, helpers: number): boolean {
  const isPresent = features.Tense === 'Pres' && features.VerbForm === 'Fin'
  return helpers === 0 && isPresent && timetabled.has(lemma) && /^[.!?]$/.test(tokens.at(-1)?.text ?? '')
}

/** "expected to arrive", "a summit to be held": ahead; "went to meet" as the verb above it. */
function ofInfinitive(tokens: readonly Token[], { head, relation }: Token): Tense {
  const above = head === null ? undefined : tokens[head]
  if (relation.startsWith('acl')) return 'ahead'
  return /^(?:xcomp|ccomp|obj|parataxis)/.test(relation) && above !== undefined && plan.test(above.text.toLowerCase())
    ? 'ahead'
    : null
}
