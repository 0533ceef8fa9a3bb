import type { ReactNode } from 'react'
import { plain } from './words.ts'

const alerts = new Set([
  'contested',
  'denied',
  'denies',
  'conflicts',
  'numeric',
  'denial',
  'revision',
  'factual',
  'attribution',
  'retracted',
  'failed',
])
/** Nobody says that it is wrong; nobody is named who says that it is right. */
const doubtful = new Set(['unverified', 'unverifiable', 'alleged', 'hypothetical', 'discounted'])
const firm = new Set(['corroborated', 'confirmed', 'occurred', 'delivered', 'in_service', 'asserted', 'passed'])

/** A status by word and shape, never by colour alone. */
export function Word({ value }: { readonly value: string }): ReactNode {
  const tone = toTone(value)
  return (
    <span className="word" data-tone={tone}>
      {plain(value)}
    </span>
  )
}

function toTone(value: string): 'alert' | 'firm' | 'doubt' | 'plain' {
  if (alerts.has(value)) return 'alert'
  if (firm.has(value)) return 'firm'
  return doubtful.has(value) ? 'doubt' : 'plain'
}
