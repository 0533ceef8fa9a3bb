import { Parser } from 'htmlparser2'

const mark = /<[a-z!/]|&(?:#\w+|[a-z]\w*);/i

/** The words of a piece of HTML, on one line: a feed's titles are text, or HTML, or escaped HTML, and do not say which. */
export function toPlainText(html: string): string {
  if (!mark.test(html)) return html.replace(/\s+/g, ' ').trim()
  const words: string[] = []
  const parser = new Parser({
    ontext: (text) => words.push(text),
    onopentagname: (name) => words.push(/^(?:p|br|div|li|h\d)$/.test(name) ? ' ' : ''),
  })
  parser.end(html)
  return words.join('').replace(/\s+/g, ' ').trim()
}
