import type { Line } from './toLines.ts'

/** A paragraph, a heading or an item of a PDF, its lines in order. */
export interface PdfBlock {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item'
  readonly lines: readonly Line[]
}

const bullet = /^[•▪◦‣·●■–-]\s+\S/
const sentenceEnd = /[.!?…:]["'”’»)\]]*$/

/** The size and font that most letters of the text have. */
export interface BodyStyle {
  readonly size: number
  readonly font: string
  /** From one line to the next within a paragraph, in sizes of its letters. */
  readonly leading: number
}

function mostOf<Key>(lines: readonly Line[], keyOf: (line: Line) => Key): Key | null {
  const weights = new Map<Key, number>()
  for (const line of lines) weights.set(keyOf(line), (weights.get(keyOf(line)) ?? 0) + line.text.length)
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function toLeading(lines: readonly Line[], size: number): number {
  const steps = lines
    .slice(1)
    .map((line, index) => ((lines[index]?.y ?? line.y) - line.y) / size)
    .filter((step) => step > 0.8 && step < 3)
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length * 0.4)] ?? 1.2
}

/** What the body of the text looks like; headings are told by what differs. */
export function toBodyStyle(lines: readonly Line[]): BodyStyle {
  const size = mostOf(lines, (line) => Math.round(line.size * 2) / 2) ?? 10
  const body = lines.filter((line) => Math.abs(line.size - size) <= 0.5)
  return { size, font: mostOf(body, ({ font }) => font ?? '') ?? '', leading: toLeading(body, size) }
}

function isOtherFont({ font }: Line, style: BodyStyle): boolean {
  return font !== null && font !== style.font
}

/** Does a block begin with this line? The lines of one block follow each other at one distance, in one size. */
function begins(before: Line, line: Line, { block, style }: { block: readonly Line[]; style: BodyStyle }): boolean {
  const size = Math.max(before.size, line.size)
  if (Math.abs(before.size - line.size) > 0.12 * size || bullet.test(line.text)) return true
  const step = before.y - line.y
  const isNewColumn = line.page !== before.page || step < -size || line.x > before.right + size
  if (isNewColumn) return sentenceEnd.test(before.text) || /^["'“‘«([]?\p{Lu}/u.test(line.text)
  if (step > Math.max(style.leading * 1.3, style.leading + 0.25) * size) return true
  if (before.font !== line.font && before.font !== style.font && block.every(({ font }) => font === before.font))
    return true
  const left = Math.min(...block.slice(-8).map(({ x }) => x))
  const right = Math.max(...block.slice(-8).map((each) => each.right), line.right)
  const isIndented = line.x - left > 0.8 * size && line.x - left < 5 * size && sentenceEnd.test(before.text)
  const endsShort = right - before.right > 0.25 * (right - left) && sentenceEnd.test(before.text)
  return isIndented || endsShort
}

function toKind(lines: readonly Line[], style: BodyStyle, isLargest: boolean): PdfBlock['kind'] {
  const [first] = lines
  if (first === undefined) return 'paragraph'
  if (bullet.test(first.text)) return 'item'
  const length = lines.reduce((sum, { text }) => sum + text.length, 0)
  const isLarge = first.size > 1.15 * style.size && length < 300
  if (isLarge) return isLargest ? 'title' : 'heading'
  const isSetOff = lines.length <= 2 && length < 120 && lines.every((line) => isOtherFont(line, style))
  const isSame = Math.abs(first.size - style.size) <= 0.15 * style.size
  return isSetOff && isSame && !/[.,;:!]$/.test(lines.at(-1)?.text ?? '') ? 'heading' : 'paragraph'
}

/** Lines as blocks: parted by distance, indent, size and bullets; the first of the largest letters is the title. */
export function toBlocks(lines: readonly Line[], style: BodyStyle): readonly PdfBlock[] {
  const blocks: Line[][] = []
  for (const line of lines) {
    const block = blocks.at(-1)
    const before = block?.at(-1)
    if (block === undefined || before === undefined || begins(before, line, { block, style })) blocks.push([line])
    else block.push(line)
  }
  const largest = blocks.reduce((most, [line]) => Math.max(most, line?.size ?? 0), 0)
  let titled = false
  return blocks.map((block) => {
    const kind = toKind(block, style, !titled && (block[0]?.size ?? 0) > largest - 0.5)
    if (kind === 'title') titled = true
    return { kind, lines: block }
  })
}
