import type { Evidence, Figure, FigureCase, StoryTime, Told } from '@fogline/model'
import { holderKey, holderOf } from '../scene/holderOf.ts'
import type { Scene } from '../scene/toScene.ts'
import { asideReason, partsOf } from './apartFrom.ts'
import { headlineBasis } from './headlineBasis.ts'
import { inheritBasis } from './inheritBasis.ts'
import { joinOccurrences } from './joinOccurrences.ts'
import { placeUnplaced, unifyPlaces } from './placeUnplaced.ts'
import { isRecalled } from './relationOf.ts'
import { type KeyedFigure, keyOf, toBasis, topicOf } from './toBasis.ts'

/** The figures of a neighbourhood that can be compared, each with its basis, its holder and its place in the order of telling. */
export function toCases(scene: Scene, storyOf: (article: string) => string): readonly FigureCase[] {
  const based = inheritBasis(scene.figures, (figure) => toBasis(figure, scene, storyOf), scene)
  const keyed = joinOccurrences(unifyPlaces(placeUnplaced(headlineBasis(based, scene), scene)), scene)
  const groups = new Map<string, KeyedFigure[]>()
  for (const item of keyed) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  const times = toStoryTimes(scene, storyOf)
  return [...groups.values()].flatMap((group) => {
    const parts = partsOf(group, scene)
    return group.map((item) => {
      const story = storyOf(item.figure.article)
      const time = times.get(story) ?? { id: story, from: null, to: null }
      return { ...toCase(item, parts.get(item.figure.id) ?? null, scene), story: time }
    })
  })
}

function toStoryTimes(scene: Scene, storyOf: (article: string) => string): ReadonlyMap<string, StoryTime> {
  const times = new Map<string, StoryTime>()
  const days = scene.readings.flatMap(({ article: { id, publishedAt } }) =>
    publishedAt === null ? [] : [{ story: storyOf(id), day: publishedAt.slice(0, 10) }],
  )
  for (const { story, day } of days.sort((a, b) => (a.day < b.day ? -1 : 1)))
    times.set(story, { id: story, from: times.get(story)?.from ?? day, to: day })
  return times
}

function toCase(item: KeyedFigure, part: string | null, scene: Scene): FigureCase {
  const { basis, sideName } = item
  const figure = asHeld(item.figure, scene)
  const holder = holderOf(figure, scene)
  return {
    kind: 'figure',
    id: figure.id,
    topic: topicOf(item),
    figure,
    basis,
    key: keyOf(item),
    sideName,
    holder,
    holderKey: holderKey(holder, figure.article, scene),
    told: toTold(figure.article, scene),
    sentence: sentenceOf(figure, scene),
    part: part ?? asideReason(figure),
    isRecalled: isRecalled(figure, scene),
  }
}

/** Where and when an article was told. */
export function toTold(article: string, scene: Scene): Told {
  const { day, page, index, version } = scene.placeInTelling(article)
  const published = scene.article(article).publishedAt?.slice(0, 10) ?? null
  return {
    article,
    voice: scene.voiceOf(article),
    present: scene.presentOf(article),
    version,
    published,
    day,
    page,
    index,
  }
}

/** Whoever dismisses a number does not hold it. */
function asHeld(figure: Figure, scene: Scene): Figure {
  const claim = figure.claim === null ? undefined : scene.statement(figure.claim)
  const isDenied = claim?.kind === 'claim' && (claim.act === 'deny' || claim.act === 'reject_claim')
  return isDenied && figure.status !== 'denied' ? { ...figure, status: 'denied' } : figure
}

function sentenceOf({ article, sentence: { start, end } }: Figure, scene: Scene): Evidence {
  return { article, start, end, text: scene.article(article).text.slice(start, end) }
}
