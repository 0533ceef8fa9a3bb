import type { EventMention, Span, TransferStage } from '@fogline/model'
import { stageRules } from './stageRules.ts'

/** A transfer's event in its sentence. */
export interface StageInput {
  readonly text: string
  readonly sentence: Span
  readonly mention: Pick<EventMention, 'trigger' | 'type' | 'status'>
}

/** How far a transfer has come, by the first rule that holds; null for what is merely imagined. */
export function toStage(input: StageInput): { readonly value: TransferStage; readonly by: string } | null {
  for (const rule of stageRules) {
    const found = rule.find(input)[0]
    if (found !== undefined) return { value: found.value, by: rule.id }
  }
  return null
}
