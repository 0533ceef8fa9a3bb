import type { Rule } from '@fogline/model'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import type { MentionInput } from '../mentionInput.ts'

const designation =
  /(?<![\p{L}\p{N}-])(?!COVID|Covid|SARS|G-?\d|M-?23|Group|Zone|Route|Area|Article|Category|PM-)\p{Lu}[\p{L}]{0,3}-\d{1,4}\p{Lu}{0,2}\d?(?=s?(?![\p{L}\p{N}]))/gu
const classOfShips =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L} ]{1,20}?-class(?= (?:submarine|frigate|destroyer|corvette|ship|cruiser|patrol|carrier|landing|vessel|missile|boat|diesel|nuclear|guided))/gu

export const equipmentDesignation: Rule<MentionInput, Draft> = {
  id: 'mentions/equipment-designation',
  says: 'Letters, a hyphen and a number ("T-72B3"), or a class of ships: names of weapons and vehicles, though not of diseases and groups of states.',
  examples: [
    { text: 'Two Q-31s and a Vesna-class submarine left.', finds: [['Q-31', { type: 'equipment' }], ['Vesna-class']] },
    { text: 'COVID-19 hit the G-7 and a 10-year-old.', finds: [] },
  ],
  find: ({ text }) =>
    [...text.matchAll(designation), ...(text.includes('-class ') ? text.matchAll(classOfShips) : [])]
      .sort((a, b) => a.index - b.index)
      .map((match) => ({
        span: { start: match.index, end: match.index + match[0].length },
        value: toDraft({ type: 'equipment', key: toNameKey(match[0]), name: match[0] }),
      })),
}
