import type { ArticleEntity } from '@fogline/model'
import { foldName } from './foldName.ts'

/** What an article entity is joined by across articles; null where its name alone says too little ("analysts", "he"). */
export function entityKey(entity: ArticleEntity): string | null {
  const name = foldName(entity.name)
  switch (entity.type) {
    case 'country':
      return `country:${entity.identifiers.iso ?? entity.country ?? name}`
    case 'person':
    case 'treaty':
    case 'unit':
      return `${entity.type}:${name}`
    case 'equipment':
      return `equipment:${name.replace(/ (?:class|system|missiles?|drones?|family)\b/g, '').replace(/ /g, '')}`
    case 'organisation':
      return `organisation:${name}:${entity.country ?? ''}`
    case 'place':
      return `place:${entity.identifiers.geonames ?? name}:${entity.country ?? ''}`
    case 'group':
      return entity.country === null && !/^\p{Lu}/u.test(entity.name) ? null : `group:${name}:${entity.country ?? ''}`
    case 'unnamed':
      return null
  }
}
