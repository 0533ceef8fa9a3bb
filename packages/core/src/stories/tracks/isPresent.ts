import type { FigureCase } from '@fogline/model'

/** Does the page of the figure's article give the article now as it was? */
export function isPresent({ told }: FigureCase): boolean {
  return told.present === told.article
}
