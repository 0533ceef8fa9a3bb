import { type Entity, hashId, type Judgement, type LedgerContent, type Story } from '@fogline/model'
import { entityKey } from '../stories/entities/entityKey.ts'
import { nodeOf, sameOrNot } from './entityNodes.ts'

/** The story that an article is in now which gave another story its id before the two were joined; null where none did. */
export function findMovedStory(id: string, { picture }: Pick<LedgerContent, 'picture'>): Story | null {
  return picture.stories.find(({ articles }) => articles.some((article) => hashId(['story', article]) === id)) ?? null
}

/** The entity that a name is part of now which gave another entity its id before the two were joined; null where none did. */
export function findMovedEntity(
  id: string,
  { picture, readings }: Pick<LedgerContent, 'picture' | 'readings'>,
): Entity | null {
  const members = new Set(
    readings
      .flatMap(({ layers }) => layers.entities)
      .filter((one) => [entityKey(one), nodeOf(one.id), one.id].some((key) => hashId(['entity', key]) === id))
      .map((one) => one.id),
  )
  return picture.entities.find((entity) => entity.members.some((member) => members.has(member))) ?? null
}

/** The id that an entity has by the name, or in the one article, by which a judgement calls it. */
export function entityIdOf(judged: string): string {
  return hashId(['entity', nodeOf(judged)])
}

/** The ids that the entities had, or have, which people joined with the one of this id. */
export function idsOfJoined(id: string, judgements: readonly Judgement[]): readonly string[] {
  const joined = sameOrNot(judgements).flatMap(({ verdict, about }) =>
    verdict === 'same' ? [about.map(entityIdOf)] : [],
  )
  const found = new Set([id])
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const ids of joined) if (ids.some((one) => found.has(one))) for (const one of ids) found.add(one)
  }
  found.delete(id)
  return [...found].sort()
}
