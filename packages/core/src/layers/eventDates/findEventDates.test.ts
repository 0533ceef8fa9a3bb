import { loadLexicon } from '@fogline/lexicon'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../testing/sentencesOf.ts'
import { testArticle } from '../../testing/testArticle.ts'
import { annotate } from '../annotate.ts'
import { dateOf } from './findEventDates.ts'
import { toDateInput } from './toDateInput.ts'

const lexicon = loadLexicon()

/** Told on Thursday, 12 March 2026. A word with null has no date of words; the day of telling may stand in. */
test.each<[string, readonly (readonly [string, string | null])[]]>([
  [
    'Rebels shelled the harbour of Varn on Tuesday, the port authority said on Wednesday.',
    [
      ['shelled', '2026-03-10'],
      ['said', '2026-03-11'],
    ],
  ],
  [
    'The ministry said Wednesday that it had handed over 40 trucks in January.',
    [
      ['said', '2026-03-11'],
      ['handed', '2026-01'],
    ],
  ],
  ['Alvenia has supplied drones to the militia since 2023.', [['supplied', '2023/..']]],
  [
    'The 2019 ceasefire collapsed after the army stormed the pass last month.',
    [
      ['ceasefire', '2019'],
      ['stormed', '2026-02'],
      ['collapsed', null],
    ],
  ],
  [
    'Talks resume on Monday in Karsk, two days after the deadline for the withdrawal expires.',
    [['resume', '2026-03-16']],
  ],
  [
    "Governor Ilse Brandt condemned Sunday's bombing of the market.",
    [
      ['bombing', '2026-03-08'],
      ['condemned', null],
    ],
  ],
  [
    'A drone hit a fuel depot overnight. It killed two guards.',
    [
      ['hit', '2026-03-11/2026-03-12'],
      ['killed', '2026-03-11/2026-03-12'],
    ],
  ],
  [
    'Parliament will vote next week on sanctions imposed after the February raid.',
    [
      ['vote', '2026-03-16/2026-03-22'],
      ['raid', '2026-02'],
      ['imposed', null],
    ],
  ],
  [
    'The strike, which came hours after the truce was announced on Monday, wounded six people.',
    [
      ['announced', '2026-03-09'],
      ['wounded', null],
    ],
  ],
  [
    'Two policemen were arrested on 3 March for having sold weapons in 2024.',
    [
      ['arrested', '2026-03-03'],
      ['sold', '2024'],
    ],
  ],
  ['Protesters blocked the bridge for the third time this month.', [['blocked', '2026-03']]],
  [
    'The army plans to attack in spring, the minister warned on Saturday.',
    [
      ['warned', '2026-03-07'],
      ['attack', '2026-21'],
    ],
  ],
  ['By Friday the brigade had withdrawn.', [['withdrawn', '../2026-03-06']]],
  [
    'Fighting broke out on 28 February and has continued ever since.',
    [
      ['broke', '2026-02-28'],
      ['continued', null],
    ],
  ],
  ['VARN, March 11 (Newswire) – Soldiers opened fire at a checkpoint.', [['opened', null]]],
  [
    'In an interview published on Tuesday, the general denied that his men had burned the village last summer.',
    [
      ['denied', '2026-03-10'],
      ['burned', '2025-22'],
    ],
  ],
  ['The convoy was ambushed at 04:30 UTC on Wednesday near Ost.', [['ambushed', '2026-03-11']]],
  [
    'Six months after the invasion, prices doubled.',
    [
      ['invasion', null],
      ['doubled', null],
    ],
  ],
  [
    "Hostages freed in yesterday's raid told of beatings.",
    [
      ['raid', '2026-03-11'],
      ['freed', '2026-03-11'],
    ],
  ],
  [
    'Last year Alvenia sent 200 missiles, and in May it will send 50 more.',
    [
      ['sent', '2025'],
      ['send', '2026-05'],
    ],
  ],
  [
    'The minister, who was wounded in an attack in 2021, resigned today.',
    [
      ['wounded', '2021'],
      ['attack', '2021'],
      ['resigned', '2026-03-12'],
    ],
  ],
  ['Shells fell on the town from Saturday to Monday.', [['fell', '2026-03-07/2026-03-09']]],
  [
    'On the night of 8 March, saboteurs derailed a freight train outside Ost; nobody was hurt.',
    [['derailed', '2026-03-08']],
  ],
  [
    'Officials confirmed on Thursday the seizure of 200 rifles two weeks earlier.',
    [
      ['confirmed', '2026-03-12'],
      ['seizure', null],
    ],
  ],
  [
    'The general, killed in a 2020 ambush, had led the offensive.',
    [
      ['killed', '2020'],
      ['ambush', '2020'],
      ['led the', null],
    ],
  ],
  ['Between January and early March the navy intercepted eleven tankers.', [['intercepted', '2026-01/2026-03']]],
  ['Gunmen attacked a bus on Monday night and, a day later, a police post.', [['attacked', '2026-03-09']]],
  [
    'More than 40 people have been killed this week in clashes along the river.',
    [
      ['killed', '2026-03-09/2026-03-15'],
      ['clashes', '2026-03-09/2026-03-15'],
    ],
  ],
  [
    'The prime minister, speaking in Karsk on Tuesday, promised 300 trucks by June.',
    [
      ['promised', '2026-03-10'],
      ['speaking', '2026-03-10'],
    ],
  ],
  ['Two days before the election, police raided the offices of the party.', [['raided', null]]],
  [
    '"They bombed us on Sunday," said Ilse Brandt, a nurse, on Wednesday.',
    [
      ['bombed', '2026-03-08'],
      ['said', '2026-03-11'],
    ],
  ],
  [
    'Exports fell 12 percent last year, the central bank reported on 4 March.',
    [
      ['fell', '2025'],
      ['reported', '2026-03-04'],
    ],
  ],
  ['The siege, now in its third year, has cost thousands of lives.', [['cost', null]]],
  [
    'He was arrested Saturday as he tried to cross the border.',
    [
      ['arrested', '2026-03-07'],
      ['tried', '2026-03-07'],
    ],
  ],
  [
    'The embassy will reopen on 1 April after being closed in 2024.',
    [
      ['reopen', '2026-04-01'],
      ['closed', '2024'],
    ],
  ],
  [
    'Rockets struck the port on Wednesday. The attack killed three dockers. Officials said the port would reopen on Friday.',
    [
      ['struck', '2026-03-11'],
      ['attack', '2026-03-11'],
      ['reopen', '2026-03-13'],
    ],
  ],
  [
    "In retaliation for Tuesday's strike, the militia fired rockets at the base early on Wednesday.",
    [
      ['strike', '2026-03-10'],
      ['fired', '2026-03-11'],
    ],
  ],
  [
    'The court sentenced him in absentia in December 2025 to ten years for the 2014 killings.',
    [
      ['sentenced', '2025-12'],
      ['killings', '2014'],
    ],
  ],
  [
    'Ministers meet in Brask on Friday to discuss the truce that ended in February.',
    [
      ['meet', '2026-03-13'],
      ['ended', '2026-02'],
    ],
  ],
  ['Drones have hit the refinery twice since December.', [['hit', '2025-12/..']]],
  [
    'No one was injured when the bomb exploded at about 6:15 a.m. local time on Tuesday.',
    [
      ['exploded', '2026-03-10'],
      ['injured', '2026-03-10'],
    ],
  ],
])('%s', async (text, asked) => {
  const article = { ...testArticle(text), publishedAt: '2026-03-12' }
  const layers = annotate(article, { lexicon, sentences: await sentencesOf(text) })
  const input = toDateInput(article, layers)
  const dates = asked.map(([word]) => {
    const start = text.indexOf(word)
    const value = dateOf(input, { start, end: start + word.length })?.value
    return [word, value === undefined || value.time === null ? null : value.date]
  })
  expect(dates).toEqual(asked)
})

test('a dateline dates what is told as news, and nothing by words', async () => {
  const text = 'VARN, March 11 (Newswire) – Soldiers opened fire at a checkpoint.'
  const article = { ...testArticle(text), publishedAt: '2026-03-12' }
  const input = toDateInput(article, annotate(article, { lexicon, sentences: await sentencesOf(text) }))
  const start = text.indexOf('opened')
  expect(dateOf(input, { start, end: start + 6 })?.value).toEqual({ date: '2026-03-11', basis: 'implied', time: null })
})
