import type { Quantity } from './quantity.ts'
import { type Sentence, sameUnit, sameValue } from './scoreQuantities.ts'

/** What of a sentence was missed, read too much, or read with another unit or sign: a line for each. */
export function explain({ truth, found }: Sentence): readonly string[] {
  const left = [...found]
  const lines = truth.flatMap((asked) => {
    const best = left.findIndex((other) => sameValue(asked, other) && sameUnit(asked, other))
    const at = best < 0 ? left.findIndex((other) => sameValue(asked, other)) : best
    const [answer] = at < 0 ? [] : left.splice(at, 1)
    if (answer === undefined) return [`missed ${show(asked)}`]
    return [
      ...(sameUnit(asked, answer) ? [] : [`unit of ${show(asked)} read as ${show(answer)}`]),
      ...(asked.change === answer.change ? [] : [`sign of ${show(asked)} read as ${show(answer)}`]),
    ]
  })
  return [...lines, ...left.map((extra) => `too much: ${show(extra)}`)]
}

function show({ value, units, change }: Quantity): string {
  return `${change} ${typeof value === 'number' ? value : value.join('–')} ${units[0] ?? '-'}`
}
