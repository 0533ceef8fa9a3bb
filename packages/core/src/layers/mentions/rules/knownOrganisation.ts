import type { Rule } from '@fogline/model'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import type { MentionInput } from '../mentionInput.ts'
import { isInsideOther } from '../names/isInsideOther.ts'
import { stateOrgan } from '../organisationWords.ts'
import { toOrganKey } from './stateOrganName.ts'

export const knownOrganisation: Rule<MentionInput, Draft> = {
  id: 'mentions/known-organisation',
  says: 'An organisation that the lexicon names; a name that every country may use ("Ministry of Defence") needs its country beside it.',
  examples: [
    { text: 'The WHO and UNICEF spoke.', finds: [['WHO', { name: 'World Health Organization' }], ['UNICEF']] },
    { text: 'Who spoke?', finds: [] },
  ],
  find: ({ views, plain }) =>
    views.flatMap((view) =>
      view.hits.flatMap((hit) => {
        if (
          hit.meaning.kind !== 'organisation' ||
          isShared(hit.phrase) ||
          isInsideOther(view, hit, 'organisation') ||
          isArticle(hit.phrase, plain.slice(hit.end, hit.end + 14)) ||
          (hit.phrase === 'Foreign Affairs' &&
            /[Mm]inist\p{L}+ (?:of|for) $/u.test(plain.slice(hit.start - 14, hit.start))) ||
          !/\p{Lu}/u.test(hit.phrase)
        )
          return []
        const { name, country } = hit.meaning.organisation
        const key = toOrganKey(name, country) ?? toNameKey(name)
        return [{ span: hit, value: toDraft({ type: 'organisation', key, name, country }) }]
      }),
    ),
}

/** "The National government": at the start of a sentence the paper's name may be an article and an adjective. */
function isArticle(phrase: string, after: string): boolean {
  return (
    phrase.startsWith('The ') &&
    /^ \p{L}/u.test(after) &&
    !/^ (?:said|says|reported|reports|quoted|cited|told|has|had|and|newspaper|daily|website|that|in)\b/u.test(after)
  )
}

function isShared(phrase: string): boolean {
  const lower = phrase.toLowerCase()
  return (
    (stateOrgan(lower) !== null && lower !== 'state department') || /^ministry of (?:national )?\p{L}+$/u.test(lower)
  )
}
