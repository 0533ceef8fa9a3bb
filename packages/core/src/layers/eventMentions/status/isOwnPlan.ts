import type { ClaimAct } from '@fogline/model'
import { carriersOf, type StatusInput } from './statusInput.ts'

const saying = new Set<ClaimAct>(['assert', 'confirm', 'promise', 'predict'])

/** "Ruritania said it would host talks": what a party says that it would do is what it plans, unless there is an "if". */
export function isOwnPlan(input: StatusInput): boolean {
  const { scene, candidate, actors } = input
  if (candidate.roles.group?.modal !== 'would' || scene.tokens.some((token) => /^(?:if|unless)$/iu.test(token.text)))
    return false
  return carriersOf(input).some(({ act, entity, negated }) => {
    if (entity === null || negated || !saying.has(act)) return false
    const country = scene.entities.get(entity)?.country ?? null
    return actors.some((id) => id === entity || (country !== null && scene.entities.get(id)?.country === country))
  })
}
