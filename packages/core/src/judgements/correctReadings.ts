import type {
  ArticleReading,
  Correctable,
  CorrectedField,
  Correction,
  Figure,
  Judgement,
  Statement,
} from '@fogline/model'
import { effectiveJudgements } from './effectiveJudgements.ts'

type Value = string | number | null

/** A field's last correction. */
interface Corrected {
  readonly to: Value
  readonly judgement: Judgement
}

/**
 * The readings as people corrected them. Nothing that the ledger holds is changed: a corrected statement keeps its id, its
 * words and its place, and names each field that was read otherwise, who corrected it and when.
 */
export function correctReadings(
  readings: readonly ArticleReading[],
  judgements: readonly Judgement[],
): readonly ArticleReading[] {
  const corrections = lastCorrections(judgements)
  if (corrections.size === 0) return readings
  return readings.map((reading) => {
    if (!reading.statements.some(({ id }) => corrections.has(id))) return reading
    return { ...reading, statements: reading.statements.map((one) => correct(one, corrections.get(one.id))) }
  })
}

/** For each statement the last correction of each field. */
function lastCorrections(
  judgements: readonly Judgement[],
): ReadonlyMap<string, ReadonlyMap<string, Corrected & { readonly of: Correction['of'] }>> {
  const found = new Map<string, Map<string, Corrected & { readonly of: Correction['of'] }>>()
  for (const judgement of effectiveJudgements(judgements)) {
    if (judgement.verdict !== 'correct') continue
    const { of, to } = judgement.correction
    for (const id of judgement.about) {
      const fields = found.get(id) ?? new Map<string, Corrected & { readonly of: Correction['of'] }>()
      for (const [field, value] of Object.entries(to)) fields.set(field, { to: value, judgement, of })
      found.set(id, fields)
    }
  }
  return found
}

function correct(
  statement: Statement,
  fields: ReadonlyMap<string, Corrected & { readonly of: Correction['of'] }> | undefined,
): Statement {
  const own = [...(fields ?? [])].filter(([, { of }]) => of === statement.kind)
  if (own.length === 0) return statement
  const to = Object.fromEntries(own.map(([field, { to: value }]) => [field, value]))
  const corrected = own
    .map(([field, { judgement }]): CorrectedField => {
      const { id, by, at, because } = judgement
      return { field, was: valueOf(statement, field), judgement: id, by, at, because }
    })
    .sort((a, b) => (a.field < b.field ? -1 : 1))
  switch (statement.kind) {
    case 'figure':
      return { ...withValue(statement, to as Partial<Correctable['figure']>), corrected }
    case 'claim':
      return { ...statement, ...(to as Partial<Correctable['claim']>), corrected }
    case 'event': {
      const { place, ...rest } = to as Partial<Correctable['event']>
      const places = place === undefined ? {} : { places: place === null ? [] : [place] }
      return { ...statement, ...rest, ...places, corrected }
    }
    case 'transfer':
      return statement
  }
}

/** The value of a correctable field as it was read. */
export function valueOf(statement: Statement, field: string): Value {
  if (statement.kind === 'event' && field === 'place') return statement.places[0] ?? null
  const value = (statement as unknown as Readonly<Record<string, unknown>>)[field]
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

/** A corrected bound says by itself what sort of number it is. */
function withValue(figure: Figure, to: Partial<Correctable['figure']>): Figure {
  const corrected = { ...figure, ...to }
  if (to.low === undefined && to.high === undefined && to.best === undefined) return corrected
  const { low, high } = corrected
  const best = low !== null && low === high ? low : (to.best ?? null)
  return { ...corrected, best, modality: modalityOf(low, high) }
}

function modalityOf(low: number | null, high: number | null): Figure['modality'] {
  if (low === null) return high === null ? 'unknown' : 'at_most'
  if (high === null) return 'at_least'
  return low === high ? 'exact' : 'between'
}
