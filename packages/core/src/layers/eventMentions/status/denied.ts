import type { EventStatus, Rule } from '@fogline/model'
import { carriersOf, lemmasBefore, type StatusInput, triggerSpan } from './statusInput.ts'

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
    const before = lemmasBefore(input, 5)
    const verbDenies = before.some((lemma) => lemma === 'deny' || lemma === 'denial')
    const negated = carriers.length > 0 && (isNegated(input) || before.includes('no'))
    return inDenial || verbDenies || negated ? [{ span: triggerSpan(input), value: 'denied' }] : []
  },
}

/** Is the trigger's verb, or its noun, under "not", "never" or "no"? */
export function isNegated({ scene, candidate: { roles } }: Pick<StatusInput, 'scene' | 'candidate'>): boolean {
  if (roles.phrase !== null && /^(?:no|neither)$/iu.test(scene.tokens[roles.phrase.from]?.text ?? '')) return true
  return (roles.phrase === null || roles.place === 'object') && (roles.group?.negated ?? false)
}
