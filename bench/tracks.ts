import { join } from 'node:path'
import { reconcile } from '@fogline/core'
import type { Bench } from './bench.ts'
import { sharedFolder } from './sharedFolder.ts'
import type { LossRow } from './tracks/lossRow.ts'
import { readLossRows } from './tracks/readLossRows.ts'
import { scoreTracks } from './tracks/scoreTracks.ts'
import { toReading } from './tracks/toReading.ts'

/** Counts of losses over time. `--data` is a folder with `loss_claims.csv`, `ua_losses_*.json` and `gaza_daily.json`, any of them. */
export const tracks: Bench = {
  name: 'tracks',
  says: 'whether tracks tell a count that is taken back from one that grew, and keep holders and bases apart',
  run: async (data) => {
    const { claims, series } = readLossRows(data ?? join(sharedFolder(), 'bench/tracks'))
    return [
      ...(claims.length === 0 ? [] : [toLine('claims of losses, one war', claims)]),
      ...(series.length === 0 ? [] : [toLine('two cumulative series', series)]),
    ]
  },
}

function toLine(measure: string, rows: readonly LossRow[]): Readonly<Record<string, string | number>> {
  const readings = rows.map(toReading)
  const rowOf = new Map(
    readings.flatMap(({ statements: [figure] }, at) => {
      const row = rows[at]
      return figure === undefined || row === undefined ? [] : [[figure.id, row] as const]
    }),
  )
  const picture = reconcile({ readings, judgements: [], captures: [] })
  const score = scoreTracks(picture.tracks, rowOf)
  return {
    measure,
    ...score,
    'share flagged': score.revisions === 0 ? 'none' : score.flagged / score.revisions,
    'false alarms per 1,000 updates': (1000 * score.falseAlarms) / Math.max(1, score.updates),
  }
}
