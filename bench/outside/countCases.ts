/** A case with the reason for which it is left out, or whether it holds. `says` shows it in a list. */
export interface JudgedCase {
  readonly set: string
  readonly leftOut: string | null
  readonly isRight: boolean
  readonly says: string
}

/** A row for each set and for all with the share that holds, then a row for each reason with the number left out. */
export function countCases(cases: readonly JudgedCase[]): readonly Readonly<Record<string, string | number>>[] {
  const sets = [...new Set(cases.map(({ set }) => set))]
  return [
    ...sets.map((set) =>
      toRow(
        set,
        cases.filter((one) => one.set === set),
      ),
    ),
    toRow('all cases', cases),
    ...reasonsOf(cases).map((reason) => ({
      measure: `left out: ${reason}`,
      'left out': cases.filter(({ leftOut }) => leftOut === reason).length,
    })),
  ]
}

/** The cases that do not hold, then those left out under their reasons. */
export function listCases(cases: readonly JudgedCase[]): readonly string[] {
  return [
    ...cases.filter(({ leftOut, isRight }) => leftOut === null && !isRight).map(({ set, says }) => `[${set}] ${says}`),
    ...reasonsOf(cases).flatMap((reason) => [
      `left out: ${reason}`,
      ...cases.filter(({ leftOut }) => leftOut === reason).map(({ set, says }) => `  [${set}] ${says}`),
    ]),
  ]
}

function reasonsOf(cases: readonly JudgedCase[]): readonly string[] {
  return [...new Set(cases.flatMap(({ leftOut }) => leftOut ?? []))]
}

function toRow(measure: string, cases: readonly JudgedCase[]): Readonly<Record<string, string | number>> {
  const counted = cases.filter(({ leftOut }) => leftOut === null)
  const hold = counted.filter(({ isRight }) => isRight).length
  const share = counted.length === 0 ? 0 : Math.round((hold / counted.length) * 1000) / 1000
  return { measure, cases: counted.length, hold, share, 'left out': cases.length - counted.length }
}
