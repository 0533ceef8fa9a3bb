import type { IncidentText } from './readStoryTexts.ts'

/** Of pairs of reports of one town, a day apart at most: the share in one story; of pairs over a month apart: how many are. */
export interface IncidentScore {
  readonly near: number
  readonly nearJoined: number
  readonly far: number
  readonly farJoined: number
}

const month = 30

/** Incidents of one town are much alike and told in the same words; days tell them apart. Near pairs may still be two incidents. */
export function scoreIncidents(texts: readonly IncidentText[], found: readonly string[]): IncidentScore {
  let [near, nearJoined, far, farJoined] = [0, 0, 0, 0]
  texts.forEach((a, at) => {
    texts.slice(0, at).forEach((b, other) => {
      const joined = found[at] === found[other] ? 1 : 0
      const days = daysApart(a, b)
      if (a.place !== b.place || days === null) return
      if (days <= 1) [near, nearJoined] = [near + 1, nearJoined + joined]
      if (days > month) [far, farJoined] = [far + 1, farJoined + joined]
    })
  })
  return { near, nearJoined, far, farJoined }
}

function daysApart(a: IncidentText, b: IncidentText): number | null {
  return a.day === null || b.day === null ? null : Math.abs(Date.parse(a.day) - Date.parse(b.day)) / 86_400_000
}
