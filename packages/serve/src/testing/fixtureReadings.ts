import type { ArticleReading, BlockKind } from '@fogline/model'
import { makeReading } from './makeReading.ts'
import type { Person, ReadingSketch } from './sketch.ts'

/** Everyone of the invented conflict. */
export const people: readonly Person[] = [
  { key: 'port', type: 'organisation', names: ['Karsk port authority', 'the port authority'], country: 'QM' },
  { key: 'ministry', type: 'organisation', names: ['Northern Defence Ministry', 'the ministry'], country: 'QN' },
  {
    key: 'orlend',
    type: 'person',
    names: ['Ilva Orlend', 'Orlend'],
    country: 'QM',
    role: 'governor of Karsk province',
  },
  { key: 'tamm', type: 'person', names: ['Col. Ruven Tamm', 'Tamm'], country: 'QN', role: 'ministry spokesman' },
  { key: 'vardonia', type: 'country', names: ['Vardonia'], country: 'QM' },
  { key: 'north', type: 'country', names: ['the Northern Republic', 'Northern Republic'], country: 'QN' },
  { key: 'sella', type: 'country', names: ['Sella'], country: 'QO' },
  { key: 'monitors', type: 'organisation', names: ['Monitors Without Flags'], role: 'observer group' },
  { key: 'heron', type: 'equipment', names: ['Heron-4', 'Heron-4 missiles'] },
]

const strikeBody: readonly (readonly [BlockKind, string])[] = [
  [
    'paragraph',
    'KARSK — At least 12 people were killed when a Heron-4 missile struck the grain terminal of Karsk harbour overnight, the Karsk port authority said on Saturday.',
  ],
  [
    'paragraph',
    'Ilva Orlend, governor of Karsk province, said rescuers had pulled about 30 wounded from the rubble. “We will not stop digging before the last name is answered,” Orlend told reporters.',
  ],
  ['heading', 'A different count'],
  [
    'paragraph',
    'The Northern Defence Ministry said no more than five people had died and denied that its forces had aimed at the harbour. Col. Ruven Tamm said the fire “was set by their own air defence.”',
  ],
  [
    'paragraph',
    'Hundreds of families have left the harbour quarter since Thursday, according to Monitors Without Flags, an observer group.',
  ],
]

const strikeClaims: ReadingSketch['claims'] = [
  { said: 'At least 12 people were killed', cueWord: 'said', who: 'port' },
  { said: 'rescuers had pulled about 30 wounded from the rubble', cueWord: 'said', who: 'orlend' },
  {
    said: '“We will not stop digging before the last name is answered,”',
    cueWord: 'told',
    who: 'orlend',
    form: 'direct',
    act: 'promise',
  },
  { said: 'no more than five people had died', cueWord: 'said', who: 'ministry' },
  {
    said: 'that its forces had aimed at the harbour',
    cueWord: 'denied',
    who: 'ministry',
    act: 'deny',
    negated: true,
  },
  { said: 'the fire “was set by their own air defence.”', cueWord: 'said', who: 'tamm', form: 'mixed', act: 'accuse' },
]

const strikeFigures: ReadingSketch['figures'] = [
  {
    quote: 'At least 12',
    low: 12,
    modality: 'at_least',
    indicator: 'killed',
    what: 'people',
    who: 'port',
    asOf: '2031-04-12',
    by: 'figures/at-least',
  },
  {
    quote: 'about 30',
    low: 30,
    high: 30,
    best: 30,
    modality: 'approximate',
    indicator: 'wounded',
    what: 'wounded',
    who: 'orlend',
    asOf: '2031-04-12',
  },
  {
    quote: 'no more than five',
    high: 5,
    modality: 'at_most',
    indicator: 'killed',
    what: 'people',
    who: 'ministry',
    asOf: '2031-04-12',
    by: 'figures/at-most',
  },
  {
    quote: 'Hundreds',
    low: 200,
    high: 999,
    modality: 'order_of_magnitude',
    indicator: 'displaced',
    unit: 'family',
    what: 'families',
    who: 'monitors',
    asOf: '2031-04-10/2031-04-12',
  },
]

const karsk = { name: 'Karsk', kind: 'city', at: [46.4, 30.7], precision: 5000 } as const

const strike: Omit<ReadingSketch, 'id' | 'page' | 'outlet'> = {
  publishedAt: '2031-04-12',
  blocks: [
    ['title', 'Missile strikes Karsk harbour, at least 12 dead'],
    ['dek', 'The two sides count differently, and no monitor has been let in.'],
    ...strikeBody,
  ],
  places: [karsk],
  times: [
    ['overnight', '2031-04-11/2031-04-12'],
    ['Saturday', '2031-04-12'],
    ['since Thursday', '2031-04-10/..'],
  ],
  claims: strikeClaims,
  figures: strikeFigures,
  events: [
    {
      quote: 'struck the grain terminal',
      mode: 'missile',
      instrument: 'Heron-4 missile',
      time: '2031-04-11/2031-04-12',
    },
  ],
}

const sketches: readonly ReadingSketch[] = [
  { ...strike, id: 'strike', page: 'page-post', outlet: 'Tamber Post' },
  {
    ...strike,
    id: 'strike-copy',
    page: 'page-herald',
    outlet: 'Sella Herald',
    blocks: [['title', 'Harbour of Karsk hit by missile'], ...strikeBody],
  },
  {
    id: 'follow',
    page: 'page-follow',
    outlet: 'Radio Meridian',
    publishedAt: '2031-04-14',
    blocks: [
      ['title', 'Death toll at Karsk rises to 15 as search ends'],
      [
        'paragraph',
        'The Karsk port authority put the number of dead at 15 on Monday and ended the search. Two of them were sailors from Sella, it said.',
      ],
      ['paragraph', 'Monitors Without Flags estimated between 11 and 18 dead from photographs of the site.'],
      [
        'paragraph',
        'Sella has promised Vardonia up to 40 Heron-4 launchers with a range of 120 kilometres, two officials told Radio Meridian. Northern Republic officials called the report “an invention.”',
      ],
    ],
    places: [
      {
        name: 'Sella',
        kind: 'country',
        at: [44.8, 26.1],
        precision: 28e4,
        use: 'mentioned',
      },
    ],
    times: [['on Monday', '2031-04-14']],
    claims: [
      {
        said: 'the number of dead at 15',
        cueWord: 'put',
        who: 'port',
        act: 'revise',
      },
      {
        said: 'between 11 and 18 dead',
        cueWord: 'estimated',
        who: 'monitors',
        act: 'estimate',
      },
      {
        said: '“an invention.”',
        cueWord: 'called',
        who: 'north',
        act: 'deny',
        form: 'mixed',
      },
    ],
    figures: [
      {
        quote: '15',
        low: 15,
        high: 15,
        best: 15,
        indicator: 'killed',
        what: 'dead',
        who: 'port',
        asOf: '2031-04-14',
      },
      {
        quote: 'Two',
        low: 2,
        high: 2,
        best: 2,
        indicator: 'killed',
        what: 'sailors',
        who: 'port',
        asOf: '2031-04-14',
      },
      {
        quote: 'between 11 and 18',
        low: 11,
        high: 18,
        modality: 'between',
        indicator: 'killed',
        what: 'dead',
        who: 'monitors',
        asOf: '2031-04',
        status: 'estimated',
      },
      {
        quote: 'up to 40',
        high: 40,
        modality: 'up_to',
        unit: 'launcher',
        indicator: 'pledged',
        what: 'Heron-4 launchers',
      },
      {
        quote: '120 kilometres',
        low: 120,
        high: 120,
        best: 120,
        unit: 'km',
        indicator: 'range',
        what: 'range',
      },
    ],
    transfers: [
      {
        quote: 'up to 40 Heron-4 launchers',
        stage: 'pledged',
        item: 'Heron-4 launchers',
      },
    ],
  },
  {
    id: 'follow-earlier',
    page: 'page-follow-earlier',
    outlet: 'Radio Meridian',
    publishedAt: '2031-04-14',
    blocks: [
      ['title', 'Death toll at Karsk rises to 14'],
      [
        'paragraph',
        'The Karsk port authority put the number of dead at 14 on Monday and said that the search went on. Two of them were sailors from Sella, it said.',
      ],
      ['paragraph', 'Monitors Without Flags estimated between 11 and 18 dead from photographs of the site.'],
    ],
    claims: [
      { said: 'the number of dead at 14', cueWord: 'put', who: 'port', act: 'revise' },
      { said: 'that the search went on', cueWord: 'said', who: 'port' },
    ],
    figures: [
      {
        quote: '14',
        low: 14,
        high: 14,
        best: 14,
        indicator: 'killed',
        what: 'dead',
        who: 'port',
        asOf: '2031-04-14',
      },
    ],
  },
  {
    id: 'hostile',
    page: 'page-hostile',
    outlet: null,
    publishedAt: null,
    blocks: [
      ['title', 'What <script>window.hacked = 1</script> did to a headline'],
      ['paragraph', 'A page may hold <img src=x onerror="window.hacked = 2"> and still be text. Nobody was quoted.'],
    ],
  },
]

/** Readings of the invented conflict: a strike told twice in the same words, a revised count, and a page that means harm. */
export const readings: readonly ArticleReading[] = sketches.map((sketch) => makeReading(sketch, people))
