import type { Figure } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { indicatorFamily } from './indicatorFamily.ts'
import type { KeyedFigure } from './toBasis.ts'

const anaphora =
  /\b(?:the|this|that|their|its)\s+(?:\w+\s+)?(?:number|figure|total|toll|count|estimate|force|contingent|deployment)s?\b|\b(?:increase|rise|revised|(?:up|down) (?:from|to|by))\b/i

/**
 * Gives figures that count nothing by themselves ("put the number as high as 900") the basis of the figure before them:
 * of the same unit or none, at most two sentences back, and only where the sentence points back to a number.
 */
export function inheritBasis(
  figures: readonly Figure[],
  toBasis: (figure: Figure) => KeyedFigure | null,
  scene: Scene,
): readonly KeyedFigure[] {
  const inOrder = [...figures].sort((a, b) => scene.tellingOrder(a.article, b.article) || a.start - b.start)
  const keyed: KeyedFigure[] = []
  for (const figure of inOrder) {
    const own = toBasis(figure)
    const pointsBack = saysNumber(figure) && isBare(figure, scene) && anaphora.test(figure.sentence.text)
    const earlier = pointsBack ? keyed.findLast((item) => isNear(item.figure, figure)) : undefined
    if (earlier !== undefined) keyed.push({ ...earlier, figure })
    else if (own !== null) keyed.push(own)
  }
  return keyed
}

function saysNumber({ low, high }: Figure): boolean {
  return low !== null || high !== null
}

/** Does the figure's own phrase name no side ("as high as 900", "3,000 troops")? */
function isBare(figure: Figure, scene: Scene): boolean {
  const mentions = scene.reading(figure.article)?.layers.mentions ?? []
  const inside = mentions.filter((m) => figure.start <= m.start && m.end <= figure.end)
  return inside.every((m) => m.type !== 'country' && scene.entityOf(m.entity)?.country == null)
}

function isNear(earlier: Figure, figure: Figure): boolean {
  const sameUnit = figure.unit === null || earlier.unit === figure.unit
  const [a, b] = [earlier, figure].map(({ indicator, unit }) => indicatorFamily(indicator, unit))
  const sameIndicator = b === null || a === b
  return (
    earlier.article === figure.article &&
    sameUnit &&
    sameIndicator &&
    earlier.per === figure.per &&
    figure.start - earlier.end < 500
  )
}
