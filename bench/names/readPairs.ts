import { existsSync, readFileSync } from 'node:fs'
import { toFields } from '../toFields.ts'

/** Two names, whether they are the same's, and of what kind it is ("Person"). */
export interface NamePair {
  readonly schema: string
  readonly names: readonly [string, string]
  readonly same: boolean
}

/** The pairs of `name_pairs.csv`; none where it is missing. */
export function readPairs(path: string): readonly NamePair[] {
  if (!existsSync(path)) return []
  return toPairs(readFileSync(path, 'utf8'))
}

/** The pairs of a table with the columns schema, name1, name2 and is_match. */
export function toPairs(csv: string): readonly NamePair[] {
  const [head, ...rows] = csv.split(/\r?\n/).filter(Boolean).map(toFields)
  const column = (name: string): number => head?.indexOf(name) ?? -1
  const [schema, one, other, same] = ['schema', 'name1', 'name2', 'is_match'].map(column)
  return rows.map((fields) => {
    const at = (index: number | undefined): string => fields[index ?? -1] ?? ''
    return { schema: at(schema), names: [at(one), at(other)], same: at(same) === 'true' }
  })
}
