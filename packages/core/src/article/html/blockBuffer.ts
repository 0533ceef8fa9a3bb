import type { BlockKind } from '@fogline/model'
import { cleanLine } from '../cleanLine.ts'
import type { ScanBlock } from './scan.ts'

/** An element that is open while the markup is read. */
export interface OpenElement {
  readonly tag: string
  readonly names: string
  readonly zone: ScanBlock['zone']
  readonly unseen: boolean
  /** It is, or stands in, the element that is marked as the author's name. */
  readonly author: 'name' | null
  readonly article: number | null
  readonly block: string
  readonly kind: BlockKind
}

/** The words of a block, gathered until the next block element begins or ends. */
export interface BlockBuffer {
  readonly blocks: ScanBlock[]
  words: string
  linked: number
}

/** Ends the block; two line breaks in a row part it in two. */
export function flushBlock(buffer: BlockBuffer, element: OpenElement | undefined, names: string): void {
  const parts = buffer.words.split(/\u2028\s*\u2028[\s\u2028]*/)
  const length = buffer.words.trim().length
  const linked = length === 0 ? 0 : Math.min(1, buffer.linked / length)
  buffer.words = ''
  buffer.linked = 0
  for (const part of parts) {
    const text = cleanLine(part)
    if (text === '') continue
    buffer.blocks.push({
      order: buffer.blocks.length,
      text,
      kind: element?.kind ?? 'paragraph',
      tag: element?.block ?? 'body',
      linked,
      zone: element?.zone ?? null,
      article: element?.article ?? null,
      names,
    })
  }
}
