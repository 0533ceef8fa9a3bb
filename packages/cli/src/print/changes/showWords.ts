import type { BlockChange, Segment } from '@fogline/model'
import type { Terminal } from '../../terminal.ts'
import { wrap } from '../wrap.ts'

/** Blocks of a text with the words that went as [-…-] and those that came as {+…+}; the colours only repeat it. */
export function showWords(blocks: readonly BlockChange[], terminal: Terminal): void {
  for (const { segments } of blocks) {
    const words = segments.map((segment) => toMarked(segment, terminal)).join('')
    terminal.print(`  ${wrap(words, terminal.width - 2, '  ')}\n`)
  }
}

function toMarked({ kind, text }: Segment, { colors }: Terminal): string {
  if (kind === 'same') return text
  return kind === 'removed' ? colors.red(`[-${text}-]`) : colors.green(`{+${text}+}`)
}
