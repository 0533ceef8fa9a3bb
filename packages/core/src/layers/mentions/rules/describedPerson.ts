import type { Rule, Span } from '@fogline/model'
import type { NounPhrase } from '../../phrases/chunkNounPhrases.ts'
import { countryInFront } from '../countryInFront.ts'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import type { MentionInput, SentenceView } from '../mentionInput.ts'
import { isOfficeNoun } from '../people/officeAt.ts'
import { stateBehind, stateOf } from '../people/stateBehind.ts'

export const describedPerson: Rule<MentionInput, Draft> = {
  id: 'mentions/described-person',
  says: 'One person by office or calling, without a name: "the governor", "a spokesman for the council".',
  examples: [
    {
      text: 'The Kalm governor and a spokeswoman for the army agreed.',
      finds: [
        ['Kalm governor', { type: 'unnamed' }],
        ['spokeswoman', { role: 'spokeswoman for the army' }],
      ],
    },
    { text: 'The car and the drivers.', finds: [] },
  ],
  find: (input) =>
    input.views.flatMap((view) => view.phrases.flatMap((phrase, at) => toPerson(view, { phrase, at }, input))),
}

function toPerson(
  view: SentenceView,
  { phrase, at }: { readonly phrase: NounPhrase; readonly at: number },
  { index, text }: MentionInput,
) {
  const { tokens } = view.sentence
  const head = tokens[phrase.head]
  if (head?.upos !== 'NOUN' || !index.isOfficeHead(head.text.toLowerCase()) || !isOfficeNoun(head, index)) return []
  if (
    head.text !== head.lemma ||
    (/^(?:chief|deputy|agent|officer|fire|count|father|marine|volunteer|principal|official|member)$/u.test(head.text) &&
      phrase.determiner === null)
  )
    return []
  if ((phrase.first === phrase.head && phrase.owner === null) || /^(?:my|our|your)$/u.test(phrase.determiner ?? ''))
    return []
  if (onlyWithOf.test(head.text) && !/^(?:of|for|to)$/u.test(tokens[phrase.head + 1]?.text ?? '')) return []
  const first = /^(?:DET|PRON|NUM)$/u.test(tokens[phrase.first]?.upos ?? '') ? phrase.first + 1 : phrase.first
  const start = tokens[first]?.start ?? phrase.start
  const span = { start, end: head.end }
  const role = text.slice(start, complementEnd(view, at))
  const country = countryInFront(view, span) ?? stateBehind(view, phrase.head) ?? ownerInside(view, span)
  return [
    { span, value: toDraft({ type: 'unnamed', form: 'nominal', key: toNameKey(role), name: role, country, role }) },
  ]
}

/** "a Kremlin aide": the state of an organisation that stands inside the description. */
function ownerInside(view: SentenceView, span: Span): string | null {
  const inside = view.hits.filter((hit) => hit.start >= span.start && hit.end <= span.end)
  return inside.map(stateOf).find((state) => state !== null) ?? null
}

/** "for the council", "of the region" after the office. */
function complementEnd(view: SentenceView, at: number): number {
  const { tokens } = view.sentence
  const phrase = view.phrases[at]
  if (phrase === undefined) return 0
  const head = tokens[phrase.head]?.end ?? phrase.end
  if (phrase.last !== phrase.head || !/^(?:for|of|at|to|with|from)$/u.test(tokens[phrase.head + 1]?.text ?? ''))
    return head
  const next = view.phrases.findIndex((other, index) => index > at && other.first === phrase.head + 2)
  let last = next
  while (view.phrases[last + 1]?.owner === last) last += 1
  return view.phrases[last]?.end ?? head
}

const onlyWithOf = /^(?:head|chair|member|agent|principal|count|judge|representative|whip|monitor)$/u
