import { join } from 'node:path'
import type { ArticleReading } from '@fogline/model'
import { groupCopies } from '../packages/core/src/duplicates/groupCopies.ts'
import { groupStories } from '../packages/core/src/stories/groups/groupStories.ts'
import { toScene } from '../packages/core/src/stories/scene/toScene.ts'
import type { Bench } from './bench.ts'
import { sharedFolder } from './sharedFolder.ts'
import { leaderGroups } from './stories/leaderGroups.ts'
import { readIncidentTexts, readStoryTexts, type StoryText } from './stories/readStoryTexts.ts'
import { readTexts } from './stories/readTexts.ts'
import { type GroupScore, scoreGroups } from './stories/scoreGroups.ts'
import { scoreIncidents } from './stories/scoreIncidents.ts'

type Row = Readonly<Record<string, string | number>>

/** The spread is shown over so many parts of the topics. */
const parts = 5

/** Thresholds of the leader clustering; the one that scores best on the very texts is shown. */
const thresholds = Array.from({ length: 20 }, (_, at) => 0.04 + at * 0.02)

/** Stories against those that are known, look-alikes among them. `--data` is a folder with `ecbplus.jsonl`, `fa-kes.jsonl` or both. */
export const stories: Bench = {
  name: 'stories',
  says: 'which texts tell one story: ECB+ (B³, adjusted Rand index), and incidents of one town in FA-KES',
  run: async (data) => {
    const folder = data ?? join(sharedFolder(), 'bench/stories')
    return [
      ...(await storyRows(readStoryTexts(join(folder, 'ecbplus.jsonl')))),
      ...(await incidentRows(join(folder, 'fa-kes.jsonl'))),
    ]
  },
  details: async (data) => {
    const texts = readStoryTexts(join(data ?? join(sharedFolder(), 'bench/stories'), 'ecbplus.jsonl'))
    const found = toGroups(await readTexts(texts))
    return [...new Set(texts.map(({ story }) => story))].sort().flatMap((story) => {
      const groups = new Set(found.filter((_, at) => texts[at]?.story === story))
      const told = [...groups].map(
        (group) => `${count(texts, found, group, story)} of ${found.filter((g) => g === group).length}`,
      )
      return groups.size === 1 && /^(\d+) of \1$/.test(told[0] ?? '') ? [] : [`${story}: ${told.join(', ')}`]
    })
  },
}

async function storyRows(texts: readonly StoryText[]): Promise<readonly Row[]> {
  if (texts.length === 0) return []
  const known = texts.map(({ story }) => story)
  const readings = await readTexts(texts)
  const found = toGroups(readings)
  const undated = toGroups(
    readings.map((reading) => ({ ...reading, article: { ...reading.article, publishedAt: null } })),
  )
  const leaders = thresholds.map((threshold) =>
    scoreGroups(
      known,
      leaderGroups(
        texts.map(({ title, text }) => `${title ?? ''} ${text}`),
        threshold,
      ),
    ),
  )
  const spread = partsOf(texts).map((isIn) => {
    const at = texts.flatMap((text, index) => (isIn(text) ? [index] : []))
    const own = toGroups(at.flatMap((index) => readings[index] ?? []))
    return scoreGroups(
      at.map((index) => known[index] ?? ''),
      own,
    )
  })
  const inOrder = [...spread].sort((a, b) => a.f1 - b.f1)
  return [
    toRow(`ECB+: ${texts.length} texts, ${new Set(known).size} stories`, scoreGroups(known, found)),
    toRow('ECB+ without dates', scoreGroups(known, undated)),
    ...inOrder.slice(0, 1).map((score) => toRow(`ECB+: lowest of ${parts} parts of its topics`, score)),
    ...inOrder.slice(-1).map((score) => toRow(`ECB+: highest of ${parts} parts of its topics`, score)),
    toRow('ECB+: TF-IDF leader, its best threshold on these texts', best(leaders)),
  ]
}

async function incidentRows(path: string): Promise<readonly Row[]> {
  const texts = readIncidentTexts(path)
  if (texts.length === 0) return []
  const score = scoreIncidents(texts, toGroups(await readTexts(texts)))
  return [
    { of: 'FA-KES: pairs of a town and day', pairs: score.near, 'in one story': score.nearJoined },
    { of: 'FA-KES: pairs of a town, over a month apart', pairs: score.far, 'in one story': score.farJoined },
  ]
}

/** For each reading the story that it was put in. */
function toGroups(readings: readonly ArticleReading[]): readonly string[] {
  const articles = readings.map(({ article }) => article)
  const copies = groupCopies({ articles, fingerprints: readings.map(({ fingerprint }) => fingerprint) })
  const groups = groupStories(toScene({ readings, copies, entities: [] }))
  const storyOf = new Map(groups.flatMap((group) => group.map((article) => [article, group[0] ?? ''] as const)))
  return articles.map(({ id }) => storyOf.get(id) ?? id)
}

/** Topics dealt out in turn: look-alikes stay together. */
function partsOf(texts: readonly StoryText[]): readonly ((text: StoryText) => boolean)[] {
  const topics = [...new Set(texts.map(({ topic }) => topic))]
  return Array.from({ length: parts }, (_, part) => {
    const own = new Set(topics.filter((_, at) => at % parts === part))
    return ({ topic }: StoryText) => own.has(topic)
  })
}

function best(scores: readonly GroupScore[]): GroupScore {
  return scores.reduce((a, b) => (b.f1 > a.f1 ? b : a))
}

function count(texts: readonly StoryText[], found: readonly string[], group: string, story: string): number {
  return texts.filter((text, at) => text.story === story && found[at] === group).length
}

function toRow(of: string, { f1, precision, recall, ari }: GroupScore): Row {
  const round = (value: number) => Math.round(value * 1000) / 1000
  return { of, 'B³ F1': round(f1), 'B³ P': round(precision), 'B³ R': round(recall), ARI: round(ari) }
}
