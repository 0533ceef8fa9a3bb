import { expect, test } from 'vitest'
import { extractText } from './extractText.ts'

const prose =
  'The harbour of Ardel was shut for a third day on Monday after two grain ships were hit by drones, and the port authority said that pilots would not return to work before the channel had been swept for mines.'
const more =
  'Crews were taken off the vessels before dawn, and nobody was hurt, the coast guard said in a short notice.'

const dump = [
  'Connect with us',
  'Harbour War',
  'Ardel Shuts Its Harbour After Drone Raid on Grain Ships',
  'Published',
  'on',
  'Pilots Refuse to Sail as Insurers Count the Cost of a Third Raid',
  prose,
  'A Channel Full of Mines',
  more,
  'Continue Reading',
  'Harbour War',
  'Karsk Denies Any Part in the Raid',
  'Published',
  'on',
  prose,
  'What comes next?',
  more,
  'Continue Reading',
  'Most Viewed',
  '-',
  'Harvest7 months ago',
  'A Poor Year for Barley in the Northern Valleys',
  '-',
  'Harbour War2 months ago',
  'Who Owns the Lighthouse of Ardel?',
]

test('articles one after another come out with section, title, dek and headings, and nothing else', () => {
  const { drafts } = extractText(dump.join('\n\n'))
  expect(
    drafts.map(({ section, title, dek, body }) => ({ section, title, dek, body: body.map(({ text }) => text) })),
  ).toEqual([
    { section: 'Harbour War', title: dump[2], dek: dump[5], body: [prose, 'A Channel Full of Mines', more] },
    { section: 'Harbour War', title: dump[11], dek: null, body: [prose, 'What comes next?', more] },
  ])
})

test.each<[string, readonly string[], { title: string | null; author?: string | null; publishedAt?: string | null }]>([
  ['a page without a headline has no title', [prose, more], { title: null }],
  ['a list of takeaways is no title', ['Key Takeaways:', '– Ships were hit.', 'The raid', prose], { title: null }],
  [
    'a byline is the author',
    ['By Ilse Varn', 'Ships Hit off Ardel', prose],
    { title: 'Ships Hit off Ardel', author: 'Ilse Varn' },
  ],
  [
    'a stated day is the date',
    ['Ships Hit off Ardel', 'By Ilse Varn | 3 March 2031', prose],
    { title: 'Ships Hit off Ardel', author: 'Ilse Varn', publishedAt: '2031-03-03' },
  ],
  [
    'a name below title and date is the author',
    ['Ships Hit off Ardel', 'March 3, 2031', 'Ilse Varn and Tom Okel', prose],
    { title: 'Ships Hit off Ardel', author: 'Ilse Varn and Tom Okel', publishedAt: '2031-03-03' },
  ],
  [
    'the title of the page stands twice',
    ['Ships Hit off Ardel in Raid - Harbour Post', 'Ships Hit off Ardel in Raid', prose],
    { title: 'Ships Hit off Ardel in Raid' },
  ],
  [
    'a day of change is no day of publication',
    ['Ships Hit off Ardel', 'Updated: 3 March 2031', prose],
    { title: 'Ships Hit off Ardel', publishedAt: null },
  ],
  [
    'a name below By is the author',
    ['Ships Hit off Ardel', 'Published', 'on', 'By', 'Ilse Varn', prose],
    { title: 'Ships Hit off Ardel', author: 'Ilse Varn' },
  ],
  [
    'a name with an office is the author',
    ['Ships Hit off Ardel', 'By Ilse Varn, port correspondent', 'Published 3 March 2031, 14:05 GMT', prose],
    { title: 'Ships Hit off Ardel', author: 'Ilse Varn', publishedAt: '2031-03-03' },
  ],
  [
    'a name between title and date is the author',
    ['Opinion', 'Who pays for the mole?', 'Mara Lint', '3 March 2031', prose],
    { title: 'Who pays for the mole?', author: 'Mara Lint', publishedAt: '2031-03-03' },
  ],
  [
    'takeaways below a title leave the title',
    ['The raid on Ardel, day by day', 'Key Takeaways', 'Two ships were hit.', 'Northern bank', prose],
    { title: 'The raid on Ardel, day by day' },
  ],
  ['a lead without a title keeps its headings', [more, 'What we know so far', prose], { title: null }],
  [
    'a section stands over a title once',
    ['World News', 'Ships Hit off Ardel in Third Raid', prose, more],
    { title: 'Ships Hit off Ardel in Third Raid' },
  ],
  [
    'a title in sentence case',
    ['Ships hit off Ardel in third raid this week', prose, more],
    { title: 'Ships hit off Ardel in third raid this week' },
  ],
  [
    'the lines of a menu are no title',
    ['Home', 'World', 'Trade', 'Ships Hit off Ardel in Third Raid', 'Published', prose],
    { title: 'Ships Hit off Ardel in Third Raid' },
  ],
  [
    'words after a list of other pages',
    ['Ships Hit off Ardel', prose, 'You may also like', 'A Poor Year for Barley', more],
    { title: 'Ships Hit off Ardel' },
  ],
])('%s', (_, lines, expected) => {
  const { drafts } = extractText(lines.join('\n'))
  expect(drafts).toHaveLength(1)
  expect(drafts[0]).toMatchObject(expected)
})

test('lines that were broken at a fixed width are joined', () => {
  const words = `${prose} ${more} ${prose}`.split(' ')
  const lines: string[] = ['']
  for (const word of words) {
    if (`${lines.at(-1)} ${word}`.length > 72) lines.push(word)
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim()
  }
  const { drafts } = extractText(`Ships Hit off Ardel\n\n${lines.join('\n')}`)
  expect(drafts[0]?.body.map(({ text }) => text)).toEqual([words.join(' ')])
})

test('short lines in a row inside an article are a list, headlines in a row are not its own', () => {
  const lines = [
    'Ships Hit off Ardel',
    `${prose.slice(0, -1)}:`,
    'pilots’ wages',
    'Fuel for the tugs',
    'Insurance of the Sunniva',
    more,
  ]
  const teasers = [
    'A Poor Year for Barley',
    'Lighthouse Keepers Ask for More',
    'Frost Comes to the Northern Valleys',
    more,
  ]
  const { drafts } = extractText([...lines, ...teasers].join('\n'))
  expect(drafts[0]?.body.map(({ text }) => text)).toEqual([...lines.slice(1), more])
})

test('a summary box over a signed report is cut, with the reason', () => {
  const box = ['Key points:', '– Two ships were hit.', '– Pilots stay at home.']
  const report = [prose, more, prose, more]
  const signed = ['Ships Hit off Ardel', 'By Ilse Varn', ...box, ...report]
  const { drafts, removals } = extractText(signed.join('\n'))
  expect(drafts[0]?.body.map(({ text }) => text)).toEqual(report)
  expect(removals.filter(({ by }) => by === 'article/summary-box').map(({ text }) => text)).toEqual(box)
  const unsigned = extractText([...box, 'The raid', ...report].join('\n'))
  expect(unsigned.drafts[0]?.body.map(({ text }) => text)).toEqual([...box, 'The raid', ...report])
})

test('a headline of another page between paragraphs is cut, and the article goes on', () => {
  const teaser = ['Read also', 'Grain Ships Turn Back From Ardel']
  const { drafts, removals } = extractText(['Ships Hit off Ardel', prose, ...teaser, prose, more].join('\n'))
  expect(drafts.map(({ body }) => body.map(({ text }) => text))).toEqual([[prose, prose, more]])
  expect(removals.map(({ text }) => text)).toEqual(teaser)
})

test.each<[string, readonly string[], { title: string; author: string; publishedAt: string; section: string | null }]>([
  [
    'a page in Ukrainian',
    ['Війна', 'Судна з зерном влучено біля Арделя, порт закрито втретє', 'Ілля Варн', '3 березня 2031, 14:05'],
    {
      title: 'Судна з зерном влучено біля Арделя, порт закрито втретє',
      author: 'Ілля Варн',
      publishedAt: '2031-03-03',
      section: 'Війна',
    },
  ],
  [
    'a page in German',
    [
      'Zwei Getreideschiffe vor Ardel getroffen',
      'Versicherer zählen die Kosten des dritten Angriffs auf den Hafen',
      'Von Ilse Varn',
      'Veröffentlicht am 3. März 2031 um 14:05 Uhr',
    ],
    {
      title: 'Zwei Getreideschiffe vor Ardel getroffen',
      author: 'Ilse Varn',
      publishedAt: '2031-03-03',
      section: null,
    },
  ],
])('%s has its title, author and day', (_, head, expected) => {
  const body =
    'Der Hafen von Ardel blieb am Montag den dritten Tag geschlossen, nachdem zwei Getreideschiffe nahe der Mole von Drohnen getroffen worden waren, teilte die Hafenbehörde mit.'
  expect(extractText([...head, body].join('\n')).drafts).toMatchObject([expected])
})
