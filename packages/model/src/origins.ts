import type { LineageRelation } from './fingerprint.ts'
import type { Evidence } from './span.ts'

/** An article of the ledger (`id` is its id), or a source that articles name (`id` is a key of the picture). */
export interface OriginNode {
  readonly id: string
  readonly kind: 'article' | 'source'
  /** The outlet of an article, or the source as it is worded. */
  readonly label: string
  /** The entity that a source means; null where it is not known who that is, and for articles. */
  readonly entity: string | null
  /** As far as the pages tell, accounts end here, and it has a name: counted among the origins. */
  readonly isOrigin: boolean
}

/**
 * How an account goes back a step. Lineage (4.13) between articles; `cites` also to an outlet whose page is not here; `quotes`:
 * an article has it from a source, or a source from another; `speaks_for`: a source says it for a body.
 */
export type OriginEdgeKind = Exclude<LineageRelation, 'original'> | 'quotes' | 'speaks_for'

/** One step towards the origin, with the words that say so. `from` and `to` are ids of nodes. */
export interface OriginEdge {
  readonly from: string
  readonly to: string
  readonly kind: OriginEdgeKind
  readonly because: string
  readonly evidence: readonly Evidence[]
  readonly by: string
}

/** Where the accounts of one thing come from. Nodes and edges are sorted; equal things have equal graphs. */
export interface OriginGraph {
  readonly nodes: readonly OriginNode[]
  readonly edges: readonly OriginEdge[]
}
