import type { Evidence, Figure, FigureCase, Told } from '@fogline/model'
import { holderKey, holderOf } from '../scene/holderOf.ts'
import type { Scene } from '../scene/toScene.ts'
import { isAddition, isAhead, partsOf } from './apartFrom.ts'
import { inheritBasis } from './inheritBasis.ts'
import { placeUnplaced } from './placeUnplaced.ts'
import { isRecalled } from './relationOf.ts'
import { type KeyedFigure, toBasis } from './toBasis.ts'

/** The figures of a neighbourhood that can be compared, each with its basis, its holder and its place in the order of telling. */
export function toCases(scene: Scene, storyOf: (article: string) => string): readonly FigureCase[] {
  const keyed = placeUnplaced(inheritBasis(scene.figures, (figure) => toBasis(figure, scene, storyOf), scene))
  const groups = new Map<string, KeyedFigure[]>()
  for (const item of keyed) {
    const group = groups.get(item.key)
    if (group === undefined) groups.set(item.key, [item])
    else group.push(item)
  }
  return [...groups.values()].flatMap((group) => {
    const parts = partsOf(group, scene)
    return group.map((item) => toCase(item, parts.get(item.figure.id) ?? null, scene))
  })
}

function toCase(item: KeyedFigure, part: string | null, scene: Scene): FigureCase {
  const { figure, basis, key, topic, sideName } = item
  const holder = holderOf(figure, scene)
  return {
    kind: 'figure',
    id: figure.id,
    topic,
    figure,
    basis,
    key,
    sideName,
    holder,
    holderKey: holderKey(holder, figure.article, scene),
    told: toTold(figure.article, scene),
    sentence: sentenceOf(figure, scene),
    part: part ?? asidePart(figure),
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

function asidePart(figure: Figure): string | null {
  if (isAddition(figure)) return 'It is added to a number, and no total.'
  return isAhead(figure) ? 'It is expected, not counted.' : null
}

function sentenceOf({ article, sentence: { start, end } }: Figure, scene: Scene): Evidence {
  return { article, start, end, text: scene.article(article).text.slice(start, end) }
}
