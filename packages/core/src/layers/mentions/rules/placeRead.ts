import type { Rule } from '@fogline/model'
import { countryInFront } from '../countryInFront.ts'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import type { MentionInput, SentenceView } from '../mentionInput.ts'
import { namesOf } from '../names/namesOf.ts'
import type { ReadName } from '../names/readName.ts'

const least = 0.6
const direction = /^(?:(?:North|South|East|West)(?:-?[Ee]ast|-?[Ww]est)?(?:ern)?|Central|Greater|Upper|Lower)(?=[ -])/u

export const placeRead: Rule<MentionInput, Draft> = {
  id: 'mentions/place-read',
  says: 'A name that the tagger reads as a place’s; "eastern" and the like in front of a country leave it the country.',
  examples: [
    {
      text: 'She was born in Port Ardel and moved to Vesmar Bay, France.',
      finds: [['Port Ardel', { type: 'place' }], ['Vesmar Bay']],
    },
    { text: 'They live in France and in Northern Norway.', finds: [] },
  ],
  find: ({ views, text }) =>
    views.flatMap((view) =>
      namesOf(view, 'place', least)
        .filter((name) => !isPartOfCountry(view, name, text))
        .map(({ start, end }) => {
          const name = text.slice(start, end)
          const country = countryInFront(view, { start, end })
          return { span: { start, end }, value: toDraft({ type: 'place', key: toNameKey(name), name, country }) }
        }),
    ),
}

/** "Northern Norway", "Norway-occupied". */
function isPartOfCountry({ hits }: SentenceView, { start, end }: ReadName, text: string): boolean {
  const opening = direction.exec(text.slice(start, end))?.[0].length ?? -1
  return hits.some(
    ({ meaning, ...hit }) =>
      meaning.kind === 'country' &&
      ((meaning.as === 'name' && hit.end >= end && hit.start === start + opening + 1) ||
        (hit.start === start && /^[-‐–]\p{Ll}/u.test(text.slice(hit.end, end)))),
  )
}
