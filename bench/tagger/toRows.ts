import type { Counts } from './counts.ts'
import { toF1 } from './counts.ts'
import type { TaggerScores } from './scoreTagger.ts'
import type { TagScores } from './scoreTags.ts'

const titled = { gold: 'words and edges', own: 'text' } as const

type Row = Readonly<Record<string, string | number>>

const titles = { uner: 'UNER EWT', wikigold: 'wikigold, held out', re3d: 're3d, held out' } as const

/** Scores as rows to be printed, to four places. */
export function toRows({ tags, names, marks, told }: TaggerScores): readonly Row[] {
  const trees = tags === null ? [] : [toTreeRow('gold', tags.gold), toTreeRow('own', tags.own)]
  const named = names.map(({ of, words, type, scores }) => {
    const { partial, ...exact } = rounded({ ...scores })
    return { of: titles[of], given: titled[words], type, ...exact, 'F1 partial': partial ?? 0 }
  })
  const words = Object.entries(marks?.words ?? {}).map(([mark, counts]) => ({
    of: 'PolNeAR',
    what: `words of ${mark}`,
    ...toScores(counts),
  }))
  const attributions =
    marks === null ? [] : [{ of: 'PolNeAR', what: 'cue with source', gold: '', found: '', ...marks.attributions }]
  const classes =
    told?.byClass.map(({ as, ...counts }) => ({ of: 'MEANTIME, held out', what: as, ...toScores(counts) })) ?? []
  const whole =
    told === null
      ? []
      : [
          {
            of: 'MEANTIME, held out',
            ...rounded({ events: told.events, judged: told.judged, accuracy: told.accuracy }),
          },
        ]
  return [...trees, ...named, ...words, ...attributions, ...classes, ...whole]
}

/** What is given is right, and no score. */
function toTreeRow(given: keyof typeof titled, { sentences, tokens, words, ...tags }: TagScores): Row {
  const scores = given === 'own' ? { sentences, tokens, words, ...tags } : { ...tags }
  return { of: 'EWT', given: titled[given], ...rounded(scores) }
}

function toScores({ right, gold, found }: Counts): Row {
  const [P, R] = [right / Math.max(1, found), right / Math.max(1, gold)]
  return rounded({ gold, found, P, R, F1: toF1({ right, gold, found }) })
}

function rounded(values: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Math.round(value * 10_000) / 10_000]))
}
