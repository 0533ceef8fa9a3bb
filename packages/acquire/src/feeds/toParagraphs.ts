import { escapeHtml } from '../files/escapeHtml.ts'

/** Plain text as HTML: a blank line parts paragraphs. */
export function toParagraphs(text: string): string {
  const paragraphs = text.split(/\n\s*\n/).filter((words) => words.trim() !== '')
  return paragraphs.map((words) => `<p>${escapeHtml(words.trim())}</p>`).join('\n')
}
