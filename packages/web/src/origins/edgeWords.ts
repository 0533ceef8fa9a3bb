import type { OriginEdgeKind } from '@fogline/model'

/** How one has it from another, in a word that stands on an edge. */
export const edgeWords: Readonly<Record<OriginEdgeKind, string>> = {
  verbatim_reprint: 'reprint',
  abridged: 'abridged',
  rewritten: 'rewritten',
  translation: 'translation',
  cites: 'cites',
  digest_of: 'digest',
  shares_primary_source: 'shares source',
  updated_version: 'update',
  unknown: 'unknown',
  quotes: 'quotes',
  speaks_for: 'speaks for',
}
