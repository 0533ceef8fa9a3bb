import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { toFields } from '../toFields.ts'
import { equipmentKinds, type Kind, lossKinds, tollKinds } from './kinds.ts'
import type { LossRow } from './lossRow.ts'

const series = z.array(z.record(z.string(), z.unknown()))
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

type Side = LossRow['side']
const [russia, ukraine, palestine]: readonly [Side, Side, Side] = [
  ['RU', 'Russia'],
  ['UA', 'Ukraine'],
  ['PS', 'Palestine'],
]

/** The first day that the table of claims counts from is day 0. */
const warBegins = Date.UTC(2022, 1, 23)

/** Counts of the files of the folder that are there: claims of losses, and the two cumulative series. */
export function readLossRows(folder: string): {
  readonly claims: readonly LossRow[]
  readonly series: readonly LossRow[]
} {
  const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null)
  const [claims, personnel, equipment, gaza] = [
    'loss_claims.csv',
    'ua_losses_personnel.json',
    'ua_losses_equipment.json',
    'gaza_daily.json',
  ].map(read)
  const of = (text: string | null | undefined) => (text == null ? [] : series.parse(JSON.parse(text)))
  return {
    claims: claims == null ? [] : toClaims(claims),
    series: [
      ...toSeries(of(personnel), { date: 'date', holder: () => 'General Staff', kinds: equipmentKinds, side: russia }),
      ...toSeries(of(equipment), { date: 'date', holder: () => 'General Staff', kinds: equipmentKinds, side: russia }),
      ...toSeries(of(gaza), {
        date: 'report_date',
        holder: (field) => (field.startsWith('ext_') ? 'Estimates Desk' : 'Health Ministry'),
        kinds: tollKinds,
        side: palestine,
      }),
    ],
  }
}

function toClaims(csv: string): readonly LossRow[] {
  const [head = [], ...rows] = csv.split(/\r?\n/).filter(Boolean).map(toFields)
  return rows.flatMap((fields) => {
    const at = (name: string): string => fields[head.indexOf(name)] ?? ''
    const kind = lossKinds[at('category')]
    const [span, days, count] = [at('time_frame'), Number(at('days')), Number(at('loss_count'))]
    if (kind === undefined || (span !== 'Cumulative' && span !== 'Day') || !Number.isFinite(count)) return []
    const side = at('loss_country') === 'Russia' ? russia : ukraine
    return [
      toRow(kind, {
        holder: at('claim_source'),
        day: new Date(warBegins + days * 86_400_000).toISOString().slice(0, 10),
        count,
        isLeast: at('minimum') === '1',
        side,
        span: span === 'Day' ? 'daily' : 'cumulative',
      }),
    ]
  })
}

interface SeriesForm {
  readonly date: string
  readonly holder: (field: string) => string
  readonly kinds: Readonly<Record<string, Kind>>
  readonly side: Side
}

function toSeries(
  entries: readonly Readonly<Record<string, unknown>>[],
  { date, holder, kinds, side }: SeriesForm,
): readonly LossRow[] {
  return entries.flatMap((entry) =>
    Object.entries(kinds).flatMap(([field, kind]) => {
      const count = entry[field]
      if (typeof count !== 'number') return []
      const when = day.parse(entry[date])
      return [toRow(kind, { holder: holder(field), day: when, count, isLeast: false, side, span: 'cumulative' })]
    }),
  )
}

function toRow(kind: Kind, row: Omit<LossRow, 'series' | 'indicator' | 'unit' | 'what'>): LossRow {
  return { ...row, ...kind, series: JSON.stringify([row.holder, row.side[0], kind.indicator, kind.what, row.span]) }
}
