import { getDocumentProxy } from 'unpdf'
import type { PdfAnswer, PdfInfo, PdfPage, Piece } from './pdfText.ts'

/** What is used of the library's document; its own types do not resolve. */
interface Document {
  readonly numPages: number
  readonly getPage: (number: number) => Promise<DocumentPage>
  readonly getMetadata: () => Promise<{ readonly info: Readonly<Record<string, unknown>> }>
  readonly destroy: () => Promise<void>
}

interface DocumentPage {
  readonly getViewport: (input: { readonly scale: number }) => {
    readonly width: number
    readonly height: number
    readonly transform: readonly number[]
  }
  readonly getTextContent: () => Promise<{ readonly items: readonly (TextItem | { readonly type: string })[] }>
  readonly cleanup: () => void
}

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

/** Nothing is drawn, run or fetched: no fonts, no scripts, no parts from elsewhere. */
const options = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  enableXfa: false,
  stopAtErrors: false,
} as const

/** Text that is written upright; what runs up the margin is no part of the article. */
function isUpright(transform: readonly number[]): boolean {
  const [a = 0, b = 0] = transform
  return a > 0 && Math.abs(b) < 0.1 * Math.abs(a)
}

async function toPage(page: DocumentPage): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const pieces: Piece[] = []
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform
    const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = viewport.transform
    if (!isUpright([va * a + vc * b, -(vb * a + vd * b)])) continue
    pieces.push({
      text: item.str,
      x: va * e + vc * f + ve,
      y: viewport.height - (vb * e + vd * f + vf),
      width: item.width,
      size: Math.hypot(c, d),
      font: item.fontName,
    })
  }
  return { width: viewport.width, height: viewport.height, pieces }
}

function toWords(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** "D:20310303100000+02'00'" as ISO 8601, as precise as it is written. */
export function toPdfTime(value: unknown): string | null {
  const match = /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(?:(\d\d)(\d\d)(\d\d)?)?(Z|[+-]\d\d)?'?(\d\d)?/.exec(toWords(value) ?? '')
  if (match === null) return null
  const [, year = '', month, day, hour, minute, second = '00', zone, zoneMinute = '00'] = match
  const date = [year, month, day].filter((part) => part !== undefined).join('-')
  if (hour === undefined || minute === undefined || day === undefined) return date
  const offset = zone === undefined ? '' : zone === 'Z' ? 'Z' : `${zone}:${zoneMinute}`
  return `${date}T${hour}:${minute}:${second}${offset}`
}

async function toInfo(document: Document): Promise<PdfInfo> {
  const { info } = await document.getMetadata()
  return {
    title: toWords(info['Title']),
    author: toWords(info['Author']),
    createdAt: toPdfTime(info['CreationDate']),
    modifiedAt: toPdfTime(info['ModDate']),
    language: toWords(info['Language']),
  }
}

/** The text of a PDF with its places on the pages. */
export async function loadPdf(bytes: Uint8Array, maxPages: number): Promise<PdfAnswer> {
  let document: Document | null = null
  try {
    document = (await getDocumentProxy(bytes, options)) as Document
    const count = Math.min(document.numPages, maxPages)
    const pages: PdfPage[] = []
    for (let number = 1; number <= count; number += 1) {
      const page = await document.getPage(number)
      pages.push(await toPage(page))
      page.cleanup()
    }
    return { kind: 'text', pages, info: await toInfo(document), left: document.numPages - count }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return error.name === 'PasswordException' ? { kind: 'locked' } : { kind: 'damaged', detail: error.message }
  } finally {
    await document?.destroy()
  }
}
