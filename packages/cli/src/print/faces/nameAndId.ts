import type { LookUp } from './lookUp.ts'

/** "Name [country 3f2a77ab]" of an entity; null where it is none. */
export function nameAndId(id: string | null, { entity }: Pick<LookUp, 'entity'>): string | null {
  const found = entity(id)
  return found === undefined ? null : `${found.name} [entity ${found.id.slice(0, 8)}]`
}
