import type { Rule } from '@fogline/model'
import { findAll } from './findAll.ts'
import type { NumberInput } from './numberInput.ts'

const designation =
  'Article|Art\\.|Chapter|Section|Annex|Paragraph|Protocol|Resolution|Regulation|Directive|Law|Decree|Title|Clause|Amendment|Flight|Channel|Category|Cat\\.|Phase|Stage|Round|Part|Act|Volume|Vol\\.|Page|Room|Gate|Route|Highway|Road|Unit|Base|Camp|Block|Area|Zone|Sector|Line|Track|Level|Tier|Class|Type|Project|Mark|Mk|Model|Block|Version|Order|Point|Number|No\\.?|Nos\\.|Formula|Boeing|Airbus|Game|Week|Day|Season|Episode|Group|Bloc|Brigade|Battalion|Regiment|Squadron|Division|Hospital|School|Apollo|Reactor|Mission|Operation|Agenda|Vision|Horizon|World War|Windows|iPhone|Galaxy|PlayStation'
const numberWord = 'One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty'

const designated: Rule<NumberInput, string> = {
  id: 'figures/not-a-designation',
  says: 'Article 5, Flight 17, No. 2, World War Two: the number is part of a name.',
  examples: [
    {
      text: 'under Article 5 and Resolution 2231',
      finds: [
        ['Article 5', 'name'],
        ['Resolution 2231', 'name'],
      ],
    },
    { text: 'the Group of Twenty', finds: [['Group of Twenty']] },
    { text: 'after World War Two', finds: [['World War Two']] },
    { text: 'an article with 5 pages', finds: [] },
  ],
  find: findAll(
    new RegExp(
      `\\b(?:${designation})s?\\s(?:of\\s)?(?:#\\s?)?(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|${numberWord})(?:(?:,\\s|\\s(?:and|or|to)\\s|[-–])\\d+(?!\\d|\\s\\p{Ll}))*(?![,.]?\\d|\\s(?:million|billion|percent|per cent)|%)\\b|#\\d+|\\b(?:[Tt]op|[Bb]ottom)\\s(?:\\d+|${numberWord.toLowerCase()})|\\bMach\\s\\d+|\\bBig\\s(?:Three|Four|Five|Six)\\b`,
      'gu',
    ),
    () => 'name',
  ),
}

const named: Rule<NumberInput, string> = {
  id: 'figures/not-part-of-a-name',
  says: 'A capital word and a bare number with nothing counted after it are one name; so are letters joined to digits.',
  examples: [
    { text: 'They flew a Falcon 9, then landed.', finds: [['Falcon 9', 'name']] },
    { text: 'the Tor-M2 and a 5G mast', finds: [['Tor-M2'], ['5G']] },
    { text: 'On Tuesday 35 boats sank.', finds: [] },
    { text: 'Kills 12 in Port', finds: [] },
  ],
  find: ({ text }) =>
    findAll(
      /(?<!^|[.!?:“"]\s?)\b(?!January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|M?[A-Z]{3}\s?\d+(?:\.\d+)?\b(?<=\bM?(?:USD|EUR|GBP|RUB|UAH|CNY|RMB|CHF|INR|AUD|CAD|JPY|SEK|NOK|PLN|TRY|MYR|HKD|SGD)\s?[\d.]+))\p{Lu}[\p{L}’'-]*\s\d{1,4}(?:-\d+)?(?:s|[A-Z])?(?=$|[.;:)!?’'”"](?!\d)|,\s|\s[-−+]\d|\s(?:in|on|at|of|from|for|with|was|is|are|were|has|had|will|by|as|that|which|after|before|over|near|rose|fell|slid|shed|said|index|(?!(?:wounded|injured|killed|displaced|detained|armed|guided)\b)\p{Ll}+ed)\b)|\b\d+\sZIP\b|(?<!\$)\b(?!(?:US|USD|EUR|GBP|RUB|UAH|CNY|RMB|CHF|INR|AUD|CAD|JPY|SEK|NOK|PLN|TRY|MYR|HKD|SGD|PS|RM|Rs|Rp|sub-|minus-)\d|to-\d|(?:and|or)-\d)(?:\p{L}+-)?\p{L}+\s?-?(?<=\p{L}|[Vv][Ii][Dd]\s?-)\d+[\p{L}\d]*(?:-\p{L}+)?\b|\b\d+(?:st|nd|rd|th)\b|\b\d+(?:[A-Z](?!\p{L}))(?<!\d[MKBTGWVLN]|[-−]\d{1,3}[CF])|\b\d+G\b|\b\d+(?:0s|[1-9]ers)\b/gu,
      () => 'name',
    )({ text }).filter(({ span }) => !isTitle(text) || !/\s/.test(text.slice(span.start, span.end))),
}

/** In a headline every word is capital, so a capital says nothing. */
function isTitle(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? []
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length > 0.7
}

const address: Rule<NumberInput, string> = {
  id: 'figures/not-an-address',
  says: '9 Mill Road, 22 Rue Haute: the number of a house.',
  examples: [
    { text: 'at 49 Old Mill Road, Kalm', finds: [['49 Old Mill Road', 'address']] },
    { text: 'He lives at 22 Rue Haute.', finds: [['22 Rue Haute']] },
    { text: 'They mined 49 roads.', finds: [] },
  ],
  find: findAll(
    /\b\d{1,5}[A-Z]?\s(?:[\p{Lu}\d][\p{L}\d.’'-]*\s){1,4}(?:Road|Rd|Street|St|Avenue|Ave|Way|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Crescent|Terrace|Parkway|Highway)\b|\b\d{1,4}\s(?:Rue|Ave|Avenue|Via|Calle|Boulevard|Rua|Place)\s\p{Lu}\p{L}+/gu,
    () => 'address',
  ),
}

const calibre: Rule<NumberInput, string> = {
  id: 'figures/calibre',
  says: '120mm mortar, 7.62mm rounds: the width of a barrel is no figure of the events.',
  examples: [
    { text: 'a 120mm mortar', finds: [['120mm', 'calibre']] },
    { text: 'a 7.62 mm rifle', finds: [['7.62 mm']] },
    { text: 'It fell 12 mm.', finds: [] },
  ],
  find: findAll(/\b\d{1,3}(?:\.\d+)?(?:[\s-]?mm|[\s-]millimet(?:er|re))\b(?=[\s-]\p{L})/gu, () => 'calibre'),
}

const listed: Rule<NumberInput, string> = {
  id: 'figures/not-a-list-number',
  says: 'The number of a list item, a page reference, a phone number, an address or a score counts nothing.',
  examples: [
    { text: '1. Cut the wire', finds: [['1. ', 'list number']] },
    { text: 'Call 555-010-9999 now', finds: [['555-010-9999']] },
    { text: 'They won 3-2.', finds: [['3-2']] },
    { text: 'Ten men cut the wire.', finds: [] },
  ],
  find: findAll(
    /^\s*[([]?\d{1,2}[.)\]]\s|\b\d{3}[-.\s]\d{3}[-.\s]\d{4}\b|\+\d[\d\s-]{7,}|(?:https?:\/\/|www\.)\S+|\b24\/7\b|\b(?:9|8|7|6|5|4|3|2)-[0-8]\b(?![-\s]\p{L}+s\b)|\[\d+\]|(?<=\p{L})\s\(\d\)/gu,
    () => 'list number',
  ),
}

const score: Rule<NumberInput, string> = {
  id: 'figures/not-a-score',
  says: 'Two numbers joined by a dash of which the second is not the larger are a score, a vote or a chance.',
  examples: [
    { text: 'a vote of 14-0', finds: [['14-0', 'score']] },
    { text: 'a 50-50 chance', finds: [['50-50', 'score']] },
    { text: '8-9 rounds at -7-2 degrees', finds: [] },
  ],
  find: (input) =>
    findAll(
      /(?<![\d.,$€£])(\d{1,3})[-–](\d{1,3})(?![\d,.]\d|\d|%|\s?°|\sdegrees?\b)/g,
      () => 'score',
    )(input).filter(({ span }) => {
      const [first = 0, second = 0] = input.text.slice(span.start, span.end).split(/[-–]/).map(Number)
      return first >= second
    }),
}

/** Numbers that name. */
export const nameRules: readonly Rule<NumberInput, string>[] = [listed, score, address, designated, calibre, named]
