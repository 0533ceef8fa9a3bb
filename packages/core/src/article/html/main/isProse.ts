import type { ScanBlock } from '../scan.ts'

const wide = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** Letters as a reader of Latin script would count them: a sign of Chinese, Japanese or Korean says as much as two or three. */
export function lettersOf(text: string): number {
  return wide.test(text) ? text.length * 2.5 : text.length
}

/** Does a text end as a sentence does, and not in the dots of a first line of something longer? */
export function endsSentence(text: string): boolean {
  return /[.!?:;"'”’»)\]。！？」』）।؟۔]$/.test(text.slice(-1)) && !/(?:\.\.\.|…)[\])]?["”’]?$/.test(text.slice(-8))
}

/** Prose is what holds whole sentences; headings, lines of names and the first words of other pages are none. */
export function isProse({ text, linked, kind }: ScanBlock): boolean {
  if (kind === 'heading' || kind === 'caption' || kind === 'table') return false
  return linked < (kind === 'item' ? 0.6 : 0.3) && text.length >= 32 && lettersOf(text) >= 80 && endsSentence(text)
}
