import { escapeHtml } from '../escapeHtml.ts'
import { findFurniture } from './findFurniture.ts'
import { findHyphenated, joinLines } from './joinLines.ts'
import type { PdfText } from './pdfText.ts'
import { type PdfBlock, toBlocks, toBodyStyle } from './toBlocks.ts'
import { type Line, toLines } from './toLines.ts'
import { toReadingOrder } from './toReadingOrder.ts'

const elements = { title: 'h1', heading: 'h2', paragraph: 'p', item: 'li' } as const

function toElement({ kind, lines }: PdfBlock, hyphenated: ReadonlySet<string>): string {
  const words = joinLines(
    lines.map(({ text }) => text),
    hyphenated,
  )
  const name = elements[kind]
  return `<${name}>${escapeHtml(kind === 'item' ? words.replace(/^\S\s+/, '') : words)}</${name}>`
}

/** Items that follow each other are one list. */
function toList(elements: readonly string[]): string {
  return elements.join('\n').replace(/<li>[^]*?<\/li>(?:\n<li>[^]*?<\/li>)*/g, (items) => `<ul>\n${items}\n</ul>`)
}

/** Each running head once, in an element that is cut with its reason. */
function toFurniture(name: 'header' | 'footer', lines: readonly Line[]): string {
  const texts = [...new Set(lines.map(({ text }) => text))]
  return texts.length === 0
    ? ''
    : `<${name}>${texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}</${name}>\n`
}

/** The text of a PDF as simple HTML: headings by the size of their letters, paragraphs, and running heads and feet apart. */
export function toPdfHtml({ pages, info }: PdfText, title: string | null): string {
  const parted = findFurniture(pages.map((page, number) => ({ height: page.height, lines: toLines(page, number) })))
  const lines = parted.flatMap(({ body }) => toReadingOrder(body))
  const hyphenated = findHyphenated(lines.map(({ text }) => text))
  const blocks = toBlocks(lines, toBodyStyle(lines)).map((block) => toElement(block, hyphenated))
  const language = info.language === null ? '' : ` lang="${escapeHtml(info.language)}"`
  const head = `<meta charset="utf-8">${title === null ? '' : `<title>${escapeHtml(title)}</title>`}`
  const header = toFurniture(
    'header',
    parted.flatMap(({ heads }) => heads),
  )
  const footer = toFurniture(
    'footer',
    parted.flatMap(({ feet }) => feet),
  )
  return `<!doctype html>\n<html${language}><head>${head}</head><body>\n${header}<article>\n${toList(blocks)}\n</article>\n${footer}</body></html>\n`
}
