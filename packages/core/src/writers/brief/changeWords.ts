import type { BriefChange } from '@fogline/model'

/** The kinds of change as a reader is told of them. */
export const changeWords: Readonly<Record<BriefChange['kind'], string>> = {
  development: 'new',
  update: 'figure updated',
  revision: 'figure revised',
  conflict: 'figure contested',
  denial: 'denied',
  page: 'page edited',
}
