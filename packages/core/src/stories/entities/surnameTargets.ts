import type { ArticleEntity } from '@fogline/model'
import { foldName } from './foldName.ts'

/**
 * For people whom an article names by one word only: the full name that it must mean, where exactly one person of the
 * ledger has that word in the name and no known country speaks against it. Pairs of keys to be joined.
 */
export function surnameTargets(
  members: readonly { readonly entity: ArticleEntity; readonly key: string }[],
): readonly (readonly [key: string, target: string])[] {
  const people = members.filter((member) => member.entity.type === 'person')
  const byPart = new Map<string, Map<string, Set<string>>>()
  for (const { entity, key } of people) {
    const parts = foldName(entity.name).split(' ')
    if (parts.length < 2) continue
    for (const part of parts) {
      const keys = byPart.get(part) ?? new Map<string, Set<string>>()
      const countries = keys.get(key) ?? new Set<string>()
      if (entity.country !== null) countries.add(entity.country)
      byPart.set(part, keys.set(key, countries))
    }
  }
  return people.flatMap(({ entity, key }) => {
    const name = foldName(entity.name)
    if (name.includes(' ')) return []
    const candidates = [...(byPart.get(name) ?? new Map<string, Set<string>>())]
    const [only] = candidates
    if (candidates.length !== 1 || only === undefined) return []
    const [target, countries] = only
    const agrees = entity.country === null || countries.size === 0 || countries.has(entity.country)
    return agrees ? [[key, target] as const] : []
  })
}
