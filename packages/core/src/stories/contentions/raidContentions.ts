import type { Contention, FigureCase, Position } from '@fogline/model'
import { isPresent } from '../tracks/isPresent.ts'
import { toContention } from './toContention.ts'

/** "31 of 34 were shot down" leaves three that got through; another holder who saw 20 of them arrive contradicts it, though both count different things. */
export function raidContentions(cases: readonly FigureCase[]): readonly Contention[] {
  const present = cases.filter((item) => isPresent(item) && item.told.voice === item.told.article && item.part === null)
  const of = (indicator: string) => present.filter(({ basis }) => basis.indicator === indicator)
  return of('reached').flatMap((arrived) => {
    const stopped = of('intercepted').flatMap((shot) => {
      const through = leftOver(shot, of('launched'))
      const agrees = through === null || (arrived.figure.low ?? 0) <= through || shot.holderKey === arrived.holderKey
      return agrees || through === null ? [] : [{ shot, through }]
    })
    const [first] = stopped
    if (first === undefined) return []
    const contention = toContention({
      topic: arrived.sentence.text,
      type: 'factual',
      positions: [toSide(arrived), ...stopped.map(({ shot }) => toSide(shot))],
      comparable: false,
      because: `If ${first.shot.figure.text} were stopped, no more than ${first.through} got through; another source says that ${arrived.figure.text} did.`,
      by: 'contentions/raid',
    })
    return contention === null ? [] : [contention]
  })
}

/** How many at most the holder leaves to have got through: those launched, by the same sentence, less those stopped. */
function leftOver({ figure }: FigureCase, launched: readonly FigureCase[]): number | null {
  const all = launched.find(
    ({ figure: other }) => other.article === figure.article && other.sentence.start === figure.sentence.start,
  )?.figure
  return all === undefined || all.high === null || figure.low === null ? null : all.high - figure.low
}

function toSide({ figure, holder, sentence }: FigureCase): Position {
  return { holder, value: figure.text, claims: [], figures: [figure.id], evidence: [sentence] }
}
