import { carriersOf, type StatusInput } from './statusInput.ts'

/** Is it told in the words of one of those who do it, or of somebody of the same country? */
export function isOwnWord(input: StatusInput): boolean {
  const { scene, actors } = input
  return carriersOf(input).some(({ entity }) => {
    if (entity === null) return false
    const country = scene.entities.get(entity)?.country ?? null
    return actors.some((id) => id === entity || (country !== null && scene.entities.get(id)?.country === country))
  })
}
