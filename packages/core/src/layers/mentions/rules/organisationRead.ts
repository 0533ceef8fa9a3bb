import type { Rule, Span } from '@fogline/model'
import { countryInFront } from '../countryInFront.ts'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import type { MentionInput, SentenceView } from '../mentionInput.ts'
import { namesOf } from '../names/namesOf.ts'

/** Names of organisations are often mistaken for others: fewer are believed than of people and places. */
const least = 0.7

export const organisationRead: Rule<MentionInput, Draft> = {
  id: 'mentions/organisation-read',
  says: 'A name that the tagger reads as an organisation’s, where the lexicon has none that covers it.',
  examples: [
    {
      text: 'Shares of Halvorsen Biotech fell after Brightwater sued the company in Norway.',
      finds: [['Halvorsen Biotech', { type: 'organisation', country: null }], ['Brightwater']],
    },
    { text: 'Norway sued the WHO, and they settled.', finds: [] },
  ],
  find: ({ views, text }) =>
    views.flatMap((view) =>
      namesOf(view, 'organisation', least).flatMap(({ start, end }) => {
        if (endsInKnown(view, { start, end })) return []
        const name = text.slice(start, end)
        const country = countryInFront(view, { start, end })
        return { span: { start, end }, value: toDraft({ type: 'organisation', key: toKey(name), name, country }) }
      }),
    ),
}

/** "U.S. Relief Council" with a Relief Council in the lexicon: a country and what the lexicon knows. */
function endsInKnown({ hits }: SentenceView, { start, end }: Span): boolean {
  return hits.some(
    (hit) =>
      hit.meaning.kind === 'organisation' &&
      hit.end === end &&
      hits.some((other) => other.meaning.kind === 'country' && other.start === start && other.end + 1 === hit.start),
  )
}

function toKey(name: string): string {
  return toNameKey(name).replace(/^the /u, '')
}
