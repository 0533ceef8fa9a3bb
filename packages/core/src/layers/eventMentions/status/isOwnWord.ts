import { overlaps } from '@fogline/model'
import { partiesOfAll } from '../findParties.ts'
import { findSubject } from '../syntax/findSubject.ts'
import { carriersOf, type StatusInput } from './statusInput.ts'

/** Is it told in the words of one of those who do it, or of somebody of the same country? */
export function isOwnWord(input: StatusInput): boolean {
  const { scene, actors } = input
  return carriersOf(input).some(({ cue, entity }) => {
    const verb = scene.tokens.findIndex((token) => token.upos === 'VERB' && overlaps(token, cue))
    const tellers = entity === null ? partiesOfAll(scene, findSubject(scene.tree, verb)) : [entity]
    return tellers.some((teller) => {
      const country = scene.entities.get(teller)?.country ?? null
      return actors.some((id) => id === teller || (country !== null && scene.entities.get(id)?.country === country))
    })
  })
}
