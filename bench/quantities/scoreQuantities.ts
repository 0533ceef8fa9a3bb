import type { Quantity } from './quantity.ts'

/** The quantities of one sentence, as people wrote them and as they were read. */
export interface Sentence {
  readonly truth: readonly Quantity[]
  readonly found: readonly Quantity[]
}

/** Shares 0–1 of one measure. */
export interface Score {
  readonly P: number
  readonly R: number
  readonly F1: number
}

type Agree = (truth: Quantity, found: Quantity) => boolean

/**
 * Value; value and unit; value and sign: CQE's three measures, with its comparison of values (a relative tolerance of 1e-5; a
 * range equals only the same range). A quantity that was read answers at most one of the truth, and each measure takes the
 * pairs that are best for it; CQE's own script lets one answer two where its unit is wrong, which can only be kinder.
 */
export function scoreQuantities(sentences: readonly Sentence[]): Readonly<Record<'value' | 'unit' | 'change', Score>> {
  const score = (agree: Agree): Score => toScore(sentences, (sentence) => pairs(sentence, agree))
  return {
    value: score(sameValue),
    unit: score((truth, found) => sameValue(truth, found) && sameUnit(truth, found)),
    change: score((truth, found) => sameValue(truth, found) && truth.change === found.change),
  }
}

function pairs({ truth, found }: Sentence, agree: Agree): number {
  const left = [...found]
  return truth.filter((quantity) => {
    const at = left.findIndex((other) => agree(quantity, other))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

function toScore(sentences: readonly Sentence[], count: (sentence: Sentence) => number): Score {
  const total = (of: (sentence: Sentence) => number): number => sentences.reduce((sum, next) => sum + of(next), 0)
  const right = total(count)
  const [found, truth] = [total((sentence) => sentence.found.length), total((sentence) => sentence.truth.length)]
  const share = (part: number, whole: number): number =>
    whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000
  return { P: share(right, found), R: share(right, truth), F1: share(2 * right, found + truth) }
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b)
}

/** Are the values of two quantities one? */
export function sameValue({ value: truth }: Quantity, { value: found }: Quantity): boolean {
  if (typeof truth === 'number') return typeof found === 'number' && close(truth, found)
  return typeof found !== 'number' && close(truth[0], found[0]) && close(truth[1], found[1])
}

/** May the units of two quantities bear one name? */
export function sameUnit(truth: Quantity, found: Quantity): boolean {
  return truth.units.some((name) => found.units.includes(name))
}
