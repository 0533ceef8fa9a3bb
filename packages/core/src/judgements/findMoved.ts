import { type Entity, hashId, type LedgerContent, type Story } from '@fogline/model'
import { entityKey } from '../stories/entities/entityKey.ts'
import { nodeOf } from './entityNodes.ts'

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
