/** One count of a series, as whoever counts gave it on a day. */
export interface LossRow {
  /** Counts of one holder and one basis share it. */
  readonly series: string
  readonly holder: string
  /** ISO day. */
  readonly day: string
  readonly count: number
  /** The least that it is, not the count itself. */
  readonly isLeast: boolean
  readonly indicator: string
  readonly unit: string
  /** The words for what is counted. */
  readonly what: string
  /** ISO 3166-1 alpha-2 and name of the side whose loss it is. */
  readonly side: readonly [code: string, name: string]
  readonly span: 'cumulative' | 'daily'
}
