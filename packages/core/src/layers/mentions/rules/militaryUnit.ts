import type { Rule } from '@fogline/model'
import { countryInFront } from '../countryInFront.ts'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import type { MentionInput } from '../mentionInput.ts'
import { isInsideOther } from '../names/isInsideOther.ts'

const kind =
  '(?:Brigade|brigade|Division|division|Regiment|regiment|Battalion|battalion|Corps|corps|Squadron|squadron|Army|army)'
const numbered = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\d{1,3}(?:st|nd|rd|th)(?: (?!of|the|day|and|in|to|for|year|time)\p{L}[\p{L}-]+){0,4}? ${kind}\b`,
  'gu',
)
const named = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:al-|el-)?\p{Lu}[\p{L}’'-]+ ){1,3}(?:[Ff]leet|[Ff]lotilla|[Bb]rigade|Division|[Rr]egiment|[Bb]attalion|Corps|Squadron)\b`,
  'gu',
)

export const militaryUnit: Rule<MentionInput, Draft> = {
  id: 'mentions/military-unit',
  says: 'A numbered or named brigade, division, regiment, battalion, corps, fleet.',
  examples: [
    {
      text: 'The 31st Separate Rifle Brigade met the Amber Sea Fleet.',
      finds: [['31st Separate Rifle Brigade', { type: 'unit' }], ['Amber Sea Fleet']],
    },
    { text: 'Three brigades and the 4th day of the division.', finds: [] },
  ],
  find: (input) =>
    input.views.flatMap((view) => {
      const text = input.text.slice(view.sentence.start, view.sentence.end)
      const matches = view.isHeadline
        ? [...text.matchAll(numbered)]
        : [...text.matchAll(numbered), ...text.matchAll(named)]
      return matches.flatMap((match) => {
        const name = match[0].replace(/^(?:The|A|In|On|At) /u, '')
        if (
          !name.includes(' ') ||
          (match.index > 0 &&
            matches.some(
              (other) =>
                other !== match &&
                other.index < match.index &&
                other.index + other[0].length >= match.index + match[0].length,
            )) ||
          /^(?:Peace|Marine) Corps$/u.test(name)
        )
          return []
        const end = view.sentence.start + match.index + match[0].length
        const start = end - name.length
        if (isInsideOther(view, { start, end }, 'unit')) return []
        const country = countryInFront(view, { start, end })
        return [{ span: { start, end }, value: toDraft({ type: 'unit', key: toNameKey(name), name, country }) }]
      })
    }),
}
