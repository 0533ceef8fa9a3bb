import type { Edtf } from './edtf.ts'
import type { Evidence } from './span.ts'

export type TransferStage =
  | 'requested'
  | 'offered'
  | 'pledged'
  | 'approved'
  | 'contracted'
  | 'allocated'
  | 'in_transit'
  | 'delivered'
  | 'in_service'
  | 'cancelled'
  | 'denied'
  | 'alleged'

/** Arms, people, money, technology or aid that passes between parties. */
export interface Transfer {
  readonly kind: 'transfer'
  readonly id: string
  readonly article: string
  /** Article entity ids. */
  readonly supplier: string | null
  readonly recipient: string | null
  readonly item: string
  /** Article entity id of the equipment, where the item is a named system. */
  readonly itemEntity: string | null
  readonly figures: readonly string[]
  readonly stage: TransferStage
  readonly time: Edtf | null
  readonly claims: readonly string[]
  readonly evidence: readonly Evidence[]
  readonly by: string
  readonly confidence: number | null
}
