import type { Attribution, Speaker } from '@fogline/model'
import type { StatementInput } from '../statementInput.ts'

/** The source in the words of the text, with the entity meant and its country; null for hearsay. */
export function toSpeaker(
  { source, entity, role }: Attribution,
  { article, layers }: Pick<StatementInput, 'article' | 'layers'>,
): Speaker | null {
  if (source === null) return null
  const country = layers.entities.find(({ id }) => id === entity)?.country ?? null
  return { ...source, text: article.text.slice(source.start, source.end), entity, role, country }
}
