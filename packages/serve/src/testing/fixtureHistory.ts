import type { BlockChange, PageHistory, PageVersion, StatedWords } from '@fogline/model'
import { readings } from './fixtureReadings.ts'

const location = 'https://meridian.example/karsk'

function version(number: number, article: string, firstSeen: string, lastSeen: string): PageVersion {
  const page = readings.find((reading) => reading.article.id === article)?.article.page ?? ''
  return { location, number, page, sha256: page, firstSeen, lastSeen, statedAt: firstSeen, articles: [article] }
}

/** The words of a statement of the fixture. */
function stated(id: string, of: string): StatedWords {
  const statement = readings.flatMap(({ statements }) => statements).find((one) => one.id === id)
  if (statement?.kind !== 'figure' && statement?.kind !== 'claim') throw new Error(`no figure or claim ${id}`)
  const { article, sentence } = statement
  const words = statement.kind === 'figure' ? statement : (statement.content[0] ?? sentence)
  const { start, end, text } = words
  return { statement: id, value: text, of, start, end, evidence: { article, ...sentence } }
}

/** The block that holds the words, as a span of the article. */
function block(article: string, words: string): { readonly start: number; readonly end: number } {
  const found = readings.find((reading) => reading.article.id === article)?.article
  const { start, end } = found?.blocks.find((one) => found.text.slice(one.start, one.end).includes(words)) ?? {
    start: 0,
    end: 0,
  }
  return { start, end }
}

const text: readonly BlockChange[] = [
  {
    kind: 'changed',
    before: block('follow-earlier', 'Death toll'),
    after: block('follow', 'Death toll'),
    segments: [
      { kind: 'same', text: 'Death toll at Karsk rises to ' },
      { kind: 'removed', text: '14' },
      { kind: 'added', text: '15 as search ends' },
    ],
  },
  {
    kind: 'changed',
    before: block('follow-earlier', 'at 14'),
    after: block('follow', 'at 15'),
    segments: [
      { kind: 'same', text: 'The Karsk port authority put the number of dead at ' },
      { kind: 'removed', text: '14' },
      { kind: 'added', text: '15' },
      { kind: 'same', text: ' on Monday and ' },
      { kind: 'removed', text: 'said that the search went on' },
      { kind: 'added', text: 'ended the search' },
      { kind: 'same', text: '. Two of them were sailors from Sella, it said.' },
    ],
  },
  {
    kind: 'same',
    before: block('follow-earlier', 'Monitors'),
    after: block('follow', 'Monitors'),
    segments: [
      {
        kind: 'same',
        text: 'Monitors Without Flags estimated between 11 and 18 dead from photographs of the site.',
      },
    ],
  },
]

const [before, after] = [
  version(1, 'follow-earlier', '2031-04-14T14:05:00Z', '2031-04-14T14:05:00Z'),
  version(2, 'follow', '2031-04-14T15:10:00Z', '2031-04-14T18:00:00Z'),
]

/** A page of the invented conflict that was captured twice, with a toll that changed. */
export const histories: readonly PageHistory[] = [
  {
    kind: 'history',
    id: 'history-follow',
    location,
    versions: [before, after],
    lineages: [['follow-earlier', 'follow']],
    changes: [
      {
        id: 'change-follow',
        before,
        after,
        articles: [
          {
            before: 'follow-earlier',
            after: 'follow',
            title: {
              before: 'Death toll at Karsk rises to 14',
              after: 'Death toll at Karsk rises to 15 as search ends',
            },
            publishedAt: null,
            text,
            figures: [
              {
                kind: 'changed',
                before: stated('follow-earlier-figure-0', 'dead killed'),
                after: stated('follow-figure-0', 'dead killed'),
                because: 'The same thing is counted, and the number is another.',
              },
              {
                kind: 'added',
                before: null,
                after: stated('follow-figure-3', 'Heron-4 launchers pledged'),
                because: 'No sentence of the older version gave it.',
              },
            ],
            claims: [
              {
                kind: 'removed',
                before: stated('follow-earlier-claim-1', 'The Karsk port authority'),
                after: null,
                because: 'No sentence of the newer version says it.',
              },
            ],
            events: [],
            notes: [],
          },
        ],
      },
    ],
  },
]
