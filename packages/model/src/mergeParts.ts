import type { Entity } from './entity.ts'
import type { PicturePart } from './reconciler.ts'

/** Parts of a picture as one, every list sorted by id. An entity that several neighbourhoods name is one entity. */
export function mergeParts(parts: readonly PicturePart[]): PicturePart {
  return {
    copies: sorted(parts.flatMap(({ copies }) => copies)),
    entities: mergeEntities(parts.flatMap(({ entities }) => entities)),
    events: sorted(parts.flatMap(({ events }) => events)),
    stories: sorted(parts.flatMap(({ stories }) => stories)),
    tracks: sorted(parts.flatMap(({ tracks }) => tracks)),
    contentions: sorted(parts.flatMap(({ contentions }) => contentions)),
    support: sorted(parts.flatMap(({ support }) => support)),
    histories: sorted(parts.flatMap(({ histories }) => histories)),
  }
}

function sorted<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

function mergeEntities(entities: readonly Entity[]): readonly Entity[] {
  const groups = new Map<string, Entity[]>()
  for (const entity of entities) {
    const group = groups.get(entity.id)
    if (group === undefined) groups.set(entity.id, [entity])
    else group.push(entity)
  }
  return sorted([...groups.values()].flatMap((group) => (group.length > 1 ? [mergeEntity(group)] : group)))
}

/** Named by the part with the most members; all else is added up. */
function mergeEntity(parts: readonly Entity[]): Entity {
  const [main = parts[0], ...others] = [...parts].sort(
    (a, b) => b.members.length - a.members.length || ((a.members[0] ?? '') < (b.members[0] ?? '') ? -1 : 1),
  )
  if (main === undefined) throw new Error('no entity to merge')
  const all = [main, ...others]
  const names = new Set(all.flatMap(({ name, aliases }) => [name, ...aliases]))
  names.delete(main.name)
  const members = [...new Set(all.flatMap((entity) => entity.members))].sort()
  const roles = new Map(
    all.flatMap((entity) => entity.roles).map((role) => [JSON.stringify([role.text, role.article]), role]),
  )
  return {
    ...main,
    aliases: [...names].sort(),
    roles: [...roles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, role]) => role),
    country: all.find(({ country }) => country !== null)?.country ?? null,
    identifiers: {
      geonames: all.find(({ identifiers }) => identifiers.geonames !== null)?.identifiers.geonames ?? null,
      wikidata: all.find(({ identifiers }) => identifiers.wikidata !== null)?.identifiers.wikidata ?? null,
      iso: all.find(({ identifiers }) => identifiers.iso !== null)?.identifiers.iso ?? null,
    },
    members,
    because: `${members.length} articles of ${all.length} neighbourhoods give the same name. ${main.because}`,
  }
}
