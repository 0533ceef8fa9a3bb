import type { Rule, Token } from '@fogline/model'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import type { LexiconHit } from '../lexiconIndex.ts'
import type { MentionInput, SentenceView } from '../mentionInput.ts'

export const peopleOfNation: Rule<MentionInput, Draft> = {
  id: 'mentions/people-of-nation',
  says: 'A people apart from its state: "ethnic Norwegians", "French Chinese", "the Chinese of France": of the state that is named beside it, or of none.',
  examples: [
    {
      text: 'Ethnic Norwegians met the French Norwegians.',
      finds: [
        ['Ethnic Norwegians', { type: 'group', country: null }],
        ['French Norwegians', { type: 'group', country: 'FR' }],
      ],
    },
    { text: 'The Norwegians of southern France want schools.', finds: [['Norwegians', { country: 'FR' }]] },
    { text: 'Norwegians met French envoys.', finds: [] },
  ],
  find: ({ views, text }) =>
    views.flatMap((view) =>
      view.hits.flatMap((hit) => {
        const front = isPeople(view, hit) ? (frontOf(view, hit) ?? livingIn(view, hit)) : null
        if (front === null) return []
        const span = { start: front.start, end: hit.end }
        const name = text.slice(span.start, span.end)
        const { country } = front
        return [{ span, value: toDraft({ type: 'group', form: 'nominal', key: toNameKey(name), name, country }) }]
      }),
    ),
}

/** The noun itself, no adjective: "Norwegians", not "Norwegian forces". */
function isPeople({ sentence: { tokens } }: SentenceView, { meaning, end }: LexiconHit): boolean {
  if (meaning.kind !== 'country' || meaning.as !== 'demonym') return false
  const at = tokens.findIndex((token) => token.end >= end)
  return !/^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at + 1]?.upos ?? '') && !isHyphen(tokens[at + 1])
}

const isHyphen = (token: Token | undefined): boolean => /^[-–/]$/u.test(token?.text ?? '')

/** "ethnic", or the adjective of another state right in front. */
function frontOf(
  view: SentenceView,
  hit: LexiconHit,
): { readonly start: number; readonly country: string | null } | null {
  const { tokens } = view.sentence
  const at = tokens.findIndex((token) => token.start === hit.start)
  const before = tokens[at - 1]
  if (at < 1 || before === undefined) return null
  if (/^ethnic$/iu.test(before.text)) return { start: before.start, country: null }
  const state = view.hits.find(
    (one) =>
      one.end === before.end &&
      one.end + 1 === hit.start &&
      one.meaning.kind === 'country' &&
      one.meaning.as !== 'seat',
  )
  if (state?.meaning.kind !== 'country' || hit.meaning.kind !== 'country') return null
  const { iso } = state.meaning.country
  return iso === hit.meaning.country.iso || !hit.phrase.endsWith('s') ? null : { start: state.start, country: iso }
}

/** "the Norwegians of southern France" */
function livingIn(
  view: SentenceView,
  hit: LexiconHit,
): { readonly start: number; readonly country: string | null } | null {
  const { tokens } = view.sentence
  const at = tokens.findIndex((token) => token.end === hit.end)
  if (at < 0 || tokens[at + 1]?.text !== 'of' || !hit.phrase.endsWith('s')) return null
  const reach = tokens[at + 4]?.end ?? tokens.at(-1)?.end ?? 0
  const state = view.hits.find(
    (one) => one.start > hit.end && one.end <= reach && one.meaning.kind === 'country' && one.meaning.as === 'name',
  )
  return state?.meaning.kind === 'country' ? { start: hit.start, country: state.meaning.country.iso } : null
}
