import type { ReactNode } from 'react'
import { plain } from './words.ts'

const alerts = new Set([
  'contested',
  'denied',
  'conflicts',
  'unverified',
  'numeric',
  'denial',
  'revision',
  'factual',
  'attribution',
  'retracted',
])
const firm = new Set(['corroborated', 'confirmed', 'occurred', 'delivered', 'in_service', 'asserted'])

/** A status by word and shape, never by colour alone. */
export function Word({ value }: { readonly value: string }): ReactNode {
  const tone = alerts.has(value) ? 'alert' : firm.has(value) ? 'firm' : 'plain'
  return (
    <span className="word" data-tone={tone}>
      {plain(value)}
    </span>
  )
}
