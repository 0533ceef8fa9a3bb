import type { Evidence } from '@fogline/model'

/** Numbers the sentences that a brief rests on, in the order in which its lines cite them. */
export interface SourceNumbers {
  readonly cite: (evidence: readonly Evidence[]) => readonly number[]
  readonly list: () => readonly Evidence[]
}

/** Starts at 1; one sentence has one number, however often it is cited. */
export function numberSources(): SourceNumbers {
  const numbers = new Map<string, number>()
  const list: Evidence[] = []
  const numberOf = (evidence: Evidence): number => {
    const key = JSON.stringify([evidence.article, evidence.start, evidence.end])
    const known = numbers.get(key)
    if (known !== undefined) return known
    list.push(evidence)
    numbers.set(key, list.length)
    return list.length
  }
  return { cite: (evidence) => [...new Set(evidence.map(numberOf))], list: () => list }
}
