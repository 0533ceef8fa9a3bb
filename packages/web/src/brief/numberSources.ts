import type { Brief, BriefLine, Evidence } from '@fogline/model'

/** Articles of a brief, numbered from 1 in the order in which the brief first rests on them. */
export function numberSources(brief: Brief): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const { article } of allEvidence(brief)) if (!numbers.has(article)) numbers.set(article, numbers.size + 1)
  return numbers
}

function allEvidence({ changes, developments, figures, contested, timeline }: Brief): readonly Evidence[] {
  const lines: readonly Pick<BriefLine, 'evidence'>[] = [
    ...changes.map(({ line }) => line),
    ...developments,
    ...figures,
    ...contested.flatMap(({ positions }) => positions),
    ...timeline.map(({ line }) => line),
  ]
  return lines.flatMap(({ evidence }) => evidence)
}
