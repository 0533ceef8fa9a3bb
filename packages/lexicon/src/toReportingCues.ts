import type { ReportingCue } from '@fogline/model'

/** One line of data: lemmas that perform one act with the same complements; `_` stands for a space inside a lemma. */
export interface ReportingRow {
  readonly act: ReportingCue['act']
  readonly takes: ReportingCue['takes']
  readonly lemmas: string
  readonly evidentiality?: ReportingCue['evidentiality']
}

/** One cue a lemma and row: a lemma on several rows performs another act with another complement. */
export function toReportingCues(rows: readonly ReportingRow[]): readonly ReportingCue[] {
  return rows.flatMap(({ act, takes, lemmas, evidentiality = null }) =>
    lemmas
      .trim()
      .split(/\s+/)
      .map((lemma) => ({ lemma: lemma.replaceAll('_', ' '), act, evidentiality, takes })),
  )
}
