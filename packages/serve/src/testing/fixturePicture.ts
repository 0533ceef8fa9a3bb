import type {
  Contention,
  Entity,
  Evidence,
  NewsEvent,
  OriginGraph,
  Picture,
  Position,
  Track,
  TrackPoint,
} from '@fogline/model'
import { histories } from './fixtureHistory.ts'
import { people, readings } from './fixtureReadings.ts'

/** Of the invented conflict. */
export const statements = readings.flatMap((reading) => reading.statements)
/** Of the invented conflict. */
export const evidenceOf = (id: string): readonly Evidence[] =>
  statements.find((statement) => statement.id === id)?.evidence ?? []

const entities: readonly Entity[] = people.map(({ key, type, names, country, role }) => ({
  kind: 'entity',
  id: `entity-${key}`,
  type,
  name: names[0] ?? key,
  aliases: names.slice(1),
  country: country ?? null,
  roles: role
    ? [
        {
          text: role,
          article: 'strike',
        },
      ]
    : [],
  identifiers: {
    geonames: null,
    wikidata: null,
    iso: null,
  },
  members: readings.map(({ article }) => `${article.id}-${key}`),
  because: 'The same name in every article.',
  by: 'stories/same-name',
}))

const point = (
  figure: string,
  relation: TrackPoint['relation'] = null,
  to: string | null = null,
  because = 'The first of its kind.',
): TrackPoint => ({
  figure,
  relation,
  to,
  because,
})

/** Of the invented conflict. */
export const tracks: readonly Track[] = [
  {
    kind: 'track',
    id: 'track-killed',
    label: 'People killed at Karsk harbour',
    by: 'stories/tracks',
    basis: {
      indicator: 'killed',
      unit: 'person',
      population: null,
      place: 'Karsk',
      span: 'event',
    },
    points: [
      point('strike-figure-0'),
      point(
        'strike-figure-2',
        'conflicts',
        'strike-figure-0',
        '12 and more does not meet 5 and fewer on the same day.',
      ),
      point('follow-figure-0', 'updates', 'strike-figure-0', 'The same holder, two days later.'),
      point('follow-figure-2', 'refines', 'follow-figure-0', '11 to 18 holds 15.'),
    ],
    apart: [point('follow-figure-1', 'subset_of', 'follow-figure-0', 'Sailors are some of the dead, not all of them.')],
  },
  {
    kind: 'track',
    id: 'track-displaced',
    label: 'Families that left the harbour quarter',
    by: 'stories/tracks',
    basis: {
      indicator: 'displaced',
      unit: 'family',
      population: null,
      place: 'Karsk',
      span: 'cumulative',
    },
    points: [point('strike-figure-3')],
    apart: [],
  },
]

const toPosition = (
  text: string,
  entity: string,
  value: string,
  ids: { claims: string[]; figures: string[] },
): Position => ({
  holder: {
    text,
    entity: `entity-${entity}`,
  },
  value,
  ...ids,
  evidence: [...ids.claims, ...ids.figures].flatMap(evidenceOf),
})

/** Of the invented conflict. */
export const contentions: readonly Contention[] = [
  {
    kind: 'contention',
    id: 'contention-killed',
    topic: 'People killed at Karsk harbour',
    type: 'numeric',
    positions: [
      toPosition('Karsk port authority', 'port', 'at least 12', {
        claims: ['strike-claim-0'],
        figures: ['strike-figure-0'],
      }),
      toPosition('Northern Defence Ministry', 'ministry', 'no more than 5', {
        claims: ['strike-claim-3'],
        figures: ['strike-figure-2'],
      }),
    ],
    comparable: true,
    because: '12 and more and 5 and fewer do not meet, on the same day and basis.',
    by: 'stories/numeric',
  },
  {
    kind: 'contention',
    id: 'contention-launchers',
    topic: 'Heron-4 launchers for Vardonia',
    type: 'denial',
    positions: [
      {
        holder: null,
        value: 'pledged',
        claims: [],
        figures: ['follow-figure-3'],
        evidence: evidenceOf('follow-figure-3'),
      },
      toPosition('Northern Republic', 'north', 'an invention', {
        claims: ['follow-claim-2'],
        figures: [],
      }),
    ],
    comparable: false,
    because: 'One side names a number, the other denies the whole.',
    by: 'stories/denial',
  },
]

const strikeEvent: NewsEvent = {
  kind: 'event',
  id: 'event-strike',
  type: 'ASSAULT',
  mode: 'missile',
  acled: null,
  contexts: ['military'],
  actors: ['entity-north'],
  recipients: ['entity-port'],
  what: 'a missile struck the grain terminal',
  places: ['strike-place-Karsk'],
  time: '2031-04-11/2031-04-12',
  status: 'reported',
  members: ['strike-event-0', 'strike-copy-event-0'],
  because: 'The same trigger, place and night in two copies of one text.',
  evidence: evidenceOf('strike-event-0'),
  by: 'stories/same-event',
  confidence: null,
}

/** The port authority told one article, which another reprinted. */
const strikeOrigins: OriginGraph = {
  nodes: [
    { id: 'source:authority', kind: 'source', label: 'Karsk port authority', entity: null, isOrigin: true },
    { id: 'strike', kind: 'article', label: 'Harbour Wire', entity: null, isOrigin: false },
    { id: 'strike-copy', kind: 'article', label: 'Northern Courier', entity: null, isOrigin: false },
  ],
  edges: [
    {
      from: 'strike',
      to: 'source:authority',
      kind: 'quotes',
      because: 'The article has it from the port authority.',
      evidence: evidenceOf('strike-event-0'),
      by: 'origins/quoted-source',
    },
    {
      from: 'strike-copy',
      to: 'strike',
      kind: 'verbatim_reprint',
      because: 'Every word of its body is in the original.',
      evidence: [],
      by: 'duplicates/containment',
    },
  ],
}

/** Of the invented conflict. */
export const picture: Picture = {
  version: 'fixture 1',
  entities,
  events: [strikeEvent],
  tracks,
  contentions,
  copies: [
    {
      id: 'copies-strike',
      original: 'strike',
      members: [
        {
          article: 'strike',
          relation: 'original',
          containment: 1,
          evidence: [],
          because: 'The longest text.',
          by: 'duplicates/original',
        },
        {
          article: 'strike-copy',
          relation: 'verbatim_reprint',
          containment: 1,
          evidence: [],
          because: 'Every word of its body is in the original.',
          by: 'duplicates/containment',
        },
      ],
    },
  ],
  stories: [
    {
      kind: 'story',
      id: 'story-karsk',
      title: 'The strike on Karsk harbour',
      by: 'stories/shared-event',
      articles: ['strike', 'strike-copy', 'follow'],
      events: ['event-strike'],
      from: '2031-04-11',
      to: '2031-04-14',
      because: 'The same place and parties within three days.',
    },
  ],
  support: [
    {
      kind: 'support',
      id: 'support-strike',
      of: ['event-strike'],
      articles: 2,
      publishers: 2,
      origins: 1,
      originOf: [],
      graph: strikeOrigins,
      status: 'single_origin',
      reliability: 'F',
      credibility: 3,
      remarks: [],
      by: 'stories/support',
      because: 'Two articles, but the second is a copy of the first.',
    },
  ],
  histories,
}
