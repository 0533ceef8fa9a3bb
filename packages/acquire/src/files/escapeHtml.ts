const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words as they stand in HTML, in its text and in its attributes. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)
}
