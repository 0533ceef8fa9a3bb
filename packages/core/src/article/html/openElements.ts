import { blockTags, endsByBeginning, headTags, tableParts, unseenTags, voidTags } from './elements.ts'
import { openStack } from './openStack.ts'
import type { Attributes, MarkupReader } from './readMarkup.ts'

/** Past so many elements a page is a trap: their words are kept, and they part words, but none is opened. The largest of 614 real pages has 6,092. */
const mostElements = 300_000

interface OpenElements {
  readonly open: (tag: string, attributes: Attributes) => void
  readonly text: (words: string) => void
  readonly close: (tag: string) => void
  readonly isForeign: () => boolean
  readonly end: () => void
}

/**
 * Which elements are open, by the rules of HTML that matter for words: a paragraph ends where a block begins, an end without
 * a beginning ends nothing, the end of an inline element ends no block, a cell ends nothing outside its table, and outside of
 * a table it only parts words. No look at the list goes further than what it then closes.
 */
export function openElements(reader: MarkupReader): OpenElements {
  const { last, length, tagAt, placeOf, push, closeTo } = openStack(reader.close)
  let opened = 0
  const foreign = (): boolean => placeOf('svg') >= 0 || placeOf('math') >= 0
  /** A block ends a drawing or a formula that nobody closed, unless it stands in a frame for blocks within it. */
  const leaveDrawing = (): void => {
    const at = Math.max(placeOf('svg'), placeOf('math'))
    if (at >= 0 && placeOf('foreignobject') < at) closeTo(at)
  }
  const makeRoom = (tag: string): void => {
    if (last().tag === 'head' && !headTags.has(tag)) closeTo(length() - 1)
    const ended = endsByBeginning.get(tag)
    if (ended === undefined) return
    for (let at = last().block; at >= 0; at = last().block) {
      if (!ended.has(tagAt(at))) return
      closeTo(at)
    }
  }
  const open = (tag: string, attributes: Attributes): void => {
    if (opened >= mostElements && !unseenTags.has(tag)) {
      reader.text(' ')
      return
    }
    opened++
    if (tableParts.has(tag) && last().table < 0) {
      makeRoom('div')
      reader.open('div', {})
      reader.close('div')
      return
    }
    if (blockTags.has(tag)) leaveDrawing()
    if (!foreign()) makeRoom(tag)
    if (!voidTags.has(tag)) push(tag)
    reader.open(tag, attributes)
    if (voidTags.has(tag)) reader.close(tag)
  }
  const close = (tag: string): void => {
    const at = placeOf(tag)
    const { block, cell, table } = last()
    const around = tableParts.has(tag) ? table : tag === 'table' ? -1 : blockTags.has(tag) ? cell : block
    if (at >= 0 && (at > around || at === cell)) closeTo(at)
    else if (at < 0 && (tag === 'p' || tag === 'br')) {
      open(tag, {})
      if (tag === 'p' && placeOf(tag) >= 0) close(tag)
    }
  }
  return {
    open,
    close,
    text: (words) => {
      if (last().tag === 'head' && words.trim() !== '') closeTo(length() - 1)
      reader.text(words)
    },
    isForeign: foreign,
    end: () => closeTo(0),
  }
}
