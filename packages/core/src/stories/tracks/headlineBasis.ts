import type { Scene } from '../scene/toScene.ts'
import type { KeyedFigure } from './toBasis.ts'

/** Gives a headline's bare number ("Shelling kills two") the basis of the same count in the text below it: two soldiers, near a village. */
export function headlineBasis(keyed: readonly KeyedFigure[], scene: Scene): readonly KeyedFigure[] {
  const isHeadline = ({ figure }: KeyedFigure) => figure.start < scene.article(figure.article).bodyStart
  const inBody = new Map<string, KeyedFigure>()
  for (const item of keyed) if (!isHeadline(item) && !inBody.has(countOf(item))) inBody.set(countOf(item), item)
  return keyed.map((item) => {
    const body =
      isHeadline(item) && item.side === null && item.near.length === 0 ? inBody.get(countOf(item)) : undefined
    return body === undefined ? item : { ...body, figure: item.figure, near: item.near }
  })
}

function countOf({ figure: { article, low, high, per }, basis: { indicator, unit } }: KeyedFigure): string {
  return JSON.stringify([article, indicator, unit, low, high, per])
}
