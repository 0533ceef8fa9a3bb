const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Plain words for a place in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (mark) => escapes[mark] ?? mark)
}

/** Plain text as HTML: a blank line parts paragraphs. */
export function toParagraphs(text: string): string {
  const paragraphs = text.split(/\n\s*\n/).filter((words) => words.trim() !== '')
  return paragraphs.map((words) => `<p>${escapeHtml(words.trim())}</p>`).join('\n')
}
