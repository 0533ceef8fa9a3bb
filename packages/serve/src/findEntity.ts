import { findMovedEntity, idsOfJoined } from '@fogline/core/judgements'
import type { Entity } from '@fogline/model'
import type { Answers } from './answers.ts'
import type { Prepared } from './prepare.ts'

interface FoundEntity {
  readonly prepared: Prepared
  readonly entity: Entity
}

/** The entity of that id, or the one that it is part of since people joined it with others; null where there is none. */
export async function findEntity({ ledger, screens }: Answers, id: string): Promise<FoundEntity | null> {
  const here = await screens.around('entities', id)
  const entity = here?.entities.get(id)
  if (here && entity) return { prepared: here, entity }
  for (const other of idsOfJoined(id, await ledger.judgements())) {
    const prepared = await screens.around('entities', other)
    const moved = prepared === null ? null : findMovedEntity(id, prepared.content)
    if (prepared !== null && moved !== null) return { prepared, entity: moved }
  }
  return null
}
