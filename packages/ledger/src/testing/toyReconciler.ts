import {
  type ArticleReading,
  type Capture,
  type Figure,
  hashId,
  type Judgement,
  type LinkProfile,
  mergeParts,
  type NeighbourhoodSize,
  type Picture,
  type PicturePart,
  type Reconciler,
  type TopicCase,
} from '@fogline/model'
import type { Ledger } from '../ledger.ts'

interface ToyProfile extends LinkProfile {
  readonly location: string | null
  readonly names: readonly string[]
}

const empty: PicturePart = {
  copies: [],
  entities: [],
  events: [],
  stories: [],
  tracks: [],
  contentions: [],
  support: [],
  histories: [],
}

/** The words in capitals that do not open a sentence: what toy articles are linked by. */
function namesIn(text: string): readonly string[] {
  return [...new Set(text.match(/(?<=[a-z] )[A-Z]\w+/g) ?? [])].sort()
}

/** Articles that share a name are linked; each neighbourhood is a story, and each number a topic with a track. Both tell how many judgements bear on them. */
export const toyReconciler: Reconciler<ToyProfile> = {
  version: 'toy 1',
  toProfile: ({ article }, location) => {
    const names = namesIn(article.text)
    const keys = [...names, `at ${location}`]
    return { article: article.id, location, names, keys, lookups: keys }
  },
  strengthOf: (a, b) => (a.location === b.location ? 9 : a.names.filter((name) => b.names.includes(name)).length),
  size: { levels: [1, 2, 3], most: 4 },
  judgedLinks: (judgements) =>
    judgements.flatMap(({ verdict, about: [a, b] }) =>
      verdict === 'same' && a !== undefined && b !== undefined ? [[a, b] as const] : [],
    ),
  reconcileNeighbourhood: ({ readings, captures, judgements }) => ({
    part: toPart(readings, captures, judgements),
    cases: readings.flatMap(toCases),
  }),
  reconcileTopic: (cases, judgements) => ({
    ...empty,
    tracks: [
      {
        kind: 'track',
        id: toTrackId(cases),
        label: `${cases[0]?.topic}, ${countJudged(judgements, [toTrackId(cases)])} judgements`,
        basis: { indicator: null, unit: null, population: null, place: null, span: 'stock' },
        points: cases.map(({ id }) => ({ figure: id, relation: null, to: null, because: 'toy' })),
        apart: [],
        by: 'toy',
      },
    ],
  }),
}

function toTrackId(cases: readonly TopicCase[]): string {
  return hashId(['track', cases[0]?.topic ?? ''])
}

function countJudged(judgements: readonly Judgement[], things: readonly string[]): number {
  const about = new Set(things)
  return judgements.filter((judgement) => judgement.about.some((id) => about.has(id))).length
}

function toPart(
  readings: readonly ArticleReading[],
  captures: readonly Capture[],
  judgements: readonly Judgement[],
): PicturePart {
  const articles = readings.map(({ article }) => article.id)
  const id = hashId(['story', ...articles])
  const statements = readings.flatMap((reading) => reading.statements.map((statement) => statement.id))
  const judged = countJudged(judgements, [id, ...articles, ...statements])
  return {
    ...empty,
    stories: [
      {
        kind: 'story',
        id,
        title: `${judged} judgements, ${captures.length} captures`,
        articles,
        events: [],
        from: null,
        to: null,
        because: readings.flatMap(({ statements }) => statements.map(({ by }) => by)).join(', '),
        by: 'toy',
      },
    ],
  }
}

function toCases({ article }: ArticleReading): readonly TopicCase[] {
  return [...new Set(article.text.match(/\b\d+\b/g) ?? [])].map((number): TopicCase => {
    const figure = { kind: 'figure', id: hashId(['figure', article.id, number]), article: article.id } as Figure
    return {
      kind: 'figure',
      id: figure.id,
      topic: `of ${number}`,
      figure,
      basis: { indicator: null, unit: null, population: null, place: null, span: 'stock' },
      key: number,
      sideName: null,
      holder: null,
      holderKey: article.id,
      told: {
        article: article.id,
        voice: article.id,
        present: article.id,
        version: 0,
        published: null,
        day: '9999',
        page: article.page,
        index: 0,
      },
      sentence: { article: article.id, start: 0, end: 0, text: '' },
      part: null,
      isRecalled: false,
    }
  })
}

/** The picture of all that the ledger holds, worked out without it: every pair is compared, every group reconciled. */
export async function fromScratch(
  ledger: Ledger,
  reconciler: Reconciler<ToyProfile> = toyReconciler,
): Promise<Picture> {
  const [readings, pages, judgements, captures] = [
    await ledger.articleReadings(),
    await ledger.pages(),
    await ledger.judgements(),
    await ledger.captures(),
  ]
  const locations = new Map(pages.map(({ id, location }) => [id, location]))
  const profiles = readings.map((one) => reconciler.toProfile(one, locations.get(one.article.page) ?? null))
  const judged = new Set(reconciler.judgedLinks(judgements).flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  const strength = (a: ToyProfile, b: ToyProfile) =>
    judged.has(`${a.article} ${b.article}`) ? Infinity : reconciler.strengthOf(a, b)
  const parts: PicturePart[] = []
  const cases: TopicCase[] = []
  for (const group of split(profiles, strength, reconciler.size)) {
    const members = new Set(group.map(({ article }) => article))
    const mine = readings.filter(({ article }) => members.has(article.id))
    const here = new Set(mine.map(({ article }) => locations.get(article.page)))
    const made = reconciler.reconcileNeighbourhood({
      readings: mine,
      judgements,
      captures: captures.filter(({ location }) => here.has(location)),
    })
    parts.push(made.part)
    cases.push(...made.cases)
  }
  const topics = new Set(cases.map(({ topic }) => topic))
  const sorted = cases.sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const topic of topics)
    parts.push(
      reconciler.reconcileTopic(
        sorted.filter((one) => one.topic === topic),
        judgements,
      ),
    )
  return { version: reconciler.version, ...mergeParts(parts) }
}

/** Takes what hangs together apart at rising levels, from the top: another way than the ledger's, which goes up from an article. */
function split(
  profiles: readonly ToyProfile[],
  strength: (a: ToyProfile, b: ToyProfile) => number,
  { levels: [level = 0, ...higher], most }: NeighbourhoodSize,
): readonly (readonly ToyProfile[])[] {
  const left = new Set(profiles)
  return profiles.flatMap((start) => {
    if (!left.delete(start)) return []
    const group = new Set([start])
    for (const one of group)
      for (const other of left) if (strength(one, other) >= level && left.delete(other)) group.add(other)
    const all = [...group]
    return all.length <= most || higher.length === 0 ? [all] : split(all, strength, { levels: higher, most })
  })
}
