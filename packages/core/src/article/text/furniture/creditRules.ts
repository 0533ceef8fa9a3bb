import type { FurnitureRule } from './cut.ts'
import { lineRule } from './lineRule.ts'

const house =
  "(?<value>(?:[Tt]he\\s+)?\\p{Lu}[\\p{L}\\p{N}.&’'-]*?(?:\\s+(?:of\\s+|the\\s+|and\\s+)?\\p{Lu}[\\p{L}\\p{N}.&’'-]*?){0,5})"

/** Lines of their own that say from whom an article is taken. */
export const creditRules: readonly FurnitureRule[] = [
  lineRule({
    id: 'article/credit-line',
    says: 'A line that says from whom the article is taken.',
    role: 'credit',
    pattern: new RegExp(
      `^[([]?(?:[Ss]ource|SOURCE|[Vv]ia|[Cc]redit|[Cc]ourtesy of|[Ww]ith (?:inputs?|reporting|additional reporting|files|agency inputs?) (?:from|by)|[Ff]irst published (?:by|in|on)|[Oo]riginally published (?:by|in|on)|[Rr]epublished (?:from|by permission of)|(?:[Tt]his (?:article|story|report) (?:was )?(?:(?:first|originally) (?:published|appeared)|is republished) (?:by|in|on|from)))\\s*:?\\s+${house}[.)\\]]*$`,
      'u',
    ),
    examples: [
      { text: 'Source: Harbour Wire', finds: [['Source: Harbour Wire', { value: 'Harbour Wire' }]] },
      {
        text: '(With inputs from Harbour Wire)',
        finds: [['(With inputs from Harbour Wire)', { value: 'Harbour Wire' }]],
      },
      {
        text: 'This article was first published by the Ardel Gazette.',
        finds: [['This article was first published by the Ardel Gazette.', { value: 'the Ardel Gazette' }]],
      },
      { text: 'Source: a person who has seen the letter', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/wire-name',
    says: 'The name of an agency in brackets, alone on its line.',
    role: 'credit',
    pattern: /^\((?<value>\p{Lu}[\p{L}\p{N}.]{1,20}(?: \p{Lu}[\p{L}\p{N}.]{1,20}){0,2})\)$/u,
    examples: [
      { text: '(Harbour Wire)', finds: [['(Harbour Wire)', { value: 'Harbour Wire' }]] },
      { text: '(inaudible)', finds: [] },
    ],
  }),
]
