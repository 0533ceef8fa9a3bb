import { type ArticleEntity, foldOutlet } from '@fogline/model'
import { entityKey } from '../stories/entities/entityKey.ts'

/**
 * The id by which judgements name someone or something across articles: kind and name. It stays whatever is read later, holds
 * for articles that are not read yet, and can be read by a person. Null where a name alone says too little ("officials").
 */
export function entityRef(entity: ArticleEntity): string | null {
  const key = entityKey(entity)
  return key === null ? null : `entity ${key}`
}

/** The id by which judgements name an outlet: as its name is compared. */
export function outletRef(outlet: string): string {
  return `outlet ${foldOutlet(outlet)}`
}
