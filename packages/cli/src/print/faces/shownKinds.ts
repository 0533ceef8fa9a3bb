/** The kinds that can be shown. */
export const shownKinds = [
  'article',
  'story',
  'track',
  'contention',
  'entity',
  'claim',
  'figure',
  'event',
  'transfer',
] as const

export type ShownKind = (typeof shownKinds)[number]
