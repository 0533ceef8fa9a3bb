import type { Judgement } from '@fogline/model'
import { effectiveJudgements } from './effectiveJudgements.ts'
import type { Sameness } from './sameness.ts'

const named = 'entity '

/** The decisions on what is one and what is two. */
export function sameOrNot(judgements: readonly Judgement[]): readonly Judgement[] {
  return effectiveJudgements(judgements).filter(({ verdict }) => verdict === 'same' || verdict === 'different')
}

/**
 * The key by which entities are joined, of the id by which a judgement names one: a name's own key, wherever it stands; who is
 * meant in one article alone gets a key apart from its name, behind all names, so that a name still gives an entity its id.
 */
export function nodeOf(id: string): string {
  return id.startsWith(named) ? id.slice(named.length) : `~${id}`
}

/** Why keys are one where people said so. */
export function decidedReasons(
  { together }: Sameness,
  toNode: (id: string) => string,
): readonly { readonly keys: readonly [string, string]; readonly because: string }[] {
  return together.map(({ a, b, judgement: { by, at, because } }) => ({
    keys: [toNode(a), toNode(b)],
    because: `${by} joined them on ${at.slice(0, 10)}${because === null ? '' : ` (“${because}”)`}`,
  }))
}
