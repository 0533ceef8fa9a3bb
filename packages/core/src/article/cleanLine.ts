const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g

/** Any of these, a space that is no plain one, or two spaces in a row. Most lines have none between their ends. */
const odd = new RegExp(`${invisible.source}|${control.source}|[^\\S ]|  `)

/** One line as a reader sees it: no invisible characters, single spaces, no space at either end. */
export function cleanLine(text: string): string {
  const trimmed = text.trim()
  if (!odd.test(trimmed)) return trimmed
  return trimmed.replace(invisible, '').replace(control, ' ').replace(/\s+/gu, ' ').trim()
}
