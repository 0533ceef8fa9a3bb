import type { EventStatus, Rule } from '@fogline/model'
import { childrenOf, headOf, isRelation, type Tree } from '../syntax/tree.ts'
import { governorsOf } from './governorsOf.ts'
import { carriersOf, type StatusInput, triggerSpan } from './statusInput.ts'

/** Somebody says that it did not happen. */
export const denied: Rule<StatusInput, EventStatus> = {
  id: 'events/status-denied',
  says: 'Inside a denial, or negated inside what somebody says. The narrator’s own "not" is no denial.',
  examples: [
    { text: 'Ruritania denied bombing the port of Graustark.', finds: [['bombing', undefined]] },
    { text: 'Ruritania bombed the port of Graustark.', finds: [] },
  ],
  find: (input) => {
    const carriers = carriersOf(input)
    const inDenial = carriers.some((one) => (one.act === 'deny' || one.act === 'reject_claim') && !one.negated)
    const verbDenies = governorsOf(input).some((lemma) => lemma === 'deny' || lemma === 'denial')
    const negated = carriers.length > 0 && (isNegated(input) || isUnderNo(input))
    return inDenial || verbDenies || negated ? [{ span: triggerSpan(input), value: 'denied' }] : []
  },
}

/** Is the trigger's verb, or its noun, under "not", "never" or "no"? */
export function isNegated({ scene, candidate: { roles } }: Pick<StatusInput, 'scene' | 'candidate'>): boolean {
  if (roles.phrase !== null && /^(?:no|neither)$/iu.test(scene.tokens[roles.phrase.from]?.text ?? '')) return true
  if (
    roles.phrase === null &&
    [...roles.agent, ...roles.object].some(({ from, head }) => isNone(scene.tree, from, head))
  )
    return true
  return (roles.phrase === null || roles.place === 'object') && (roles.group?.negated ?? false)
}

/** "no women were hurt", "none of them was held", "hurt nobody"; "no more than five were hurt" is no denial. */
const isNone = ({ tokens }: Tree, from: number, head: number): boolean =>
  (/^(?:no|neither|none|nobody)$/iu.test(tokens[from]?.text ?? '') &&
    !/^(?:more|fewer|less|one|doubt)$/iu.test(tokens[from + 1]?.text ?? '')) ||
  /^(?:none|nobody)$/iu.test(tokens[head]?.text ?? '')

/** "no plans to attack", "no move to annex": "no" at a noun that the trigger belongs to. */
export function isUnderNo({ scene: { tree }, candidate: { hit } }: Pick<StatusInput, 'scene' | 'candidate'>): boolean {
  for (let at: number | null = hit.head, steps = 0; at !== null && steps < 4; at = headOf(tree, at), steps += 1) {
    if (childrenOf(tree, at, ['det']).some((one) => /^no$/iu.test(tree.tokens[one]?.text ?? ''))) return true
    if (isRelation(tree, at, ['ccomp', 'acl:relcl', 'advcl', 'parataxis'])) return false
  }
  return false
}
