import type { PageContext } from '@fogline/model'
import { limits } from '../../archives/limits.ts'
import { reject } from '../../reject.ts'
import { emptyContext } from '../emptyContext.ts'
import type { Found, Input, Tools } from '../input.ts'
import { joinContexts } from '../joinContexts.ts'
import { readWhole } from '../readWhole.ts'
import { toHtmlPage } from '../toPage.ts'
import type { PdfInfo, PdfText } from './pdfText.ts'
import { readInThread } from './pdfThread.ts'
import { toPdfHtml } from './toPdfHtml.ts'

/** Programs write their own name or a file's where nobody gave a title. */
const noTitle = /^(?:microsoft \w+ - .*|untitled.*|.*\.(?:docx?|pdf|indd|qxd|odt|rtf|tex|pptx?)|document\d*)$/i

function toContext({ title, author, createdAt, modifiedAt, language }: PdfInfo, container: string): PageContext {
  return {
    ...emptyContext('pdf', container),
    title: title === null || noTitle.test(title) ? null : title,
    author,
    publishedAt: createdAt,
    modifiedAt: modifiedAt === createdAt ? null : modifiedAt,
    language,
  }
}

/** Fewer letters to a page than this are a stamp or a number on a picture. */
const fewestLetters = 15

function isScanned({ pages }: PdfText): boolean {
  const letters = pages.reduce(
    (sum, { pieces }) => sum + pieces.reduce((all, { text }) => all + text.trim().length, 0),
    0,
  )
  return letters < fewestLetters * Math.min(pages.length, 20)
}

/** The text of a PDF as a page of HTML, with what the document says of itself. Read in a thread, within a time. */
export async function* readPdf(input: Input, { settings }: Tools): AsyncGenerator<Found> {
  const bytes = await readWhole(input, settings.maxBytes * limits.pdfFactor)
  if ('kind' in bytes) return yield bytes
  const text = await readInThread(bytes)
  if (text.kind === 'locked') {
    const detail = 'it is locked with a password; open it, save a copy without one and read that'
    return yield reject(input.location, 'unreadable', detail)
  }
  if (text.kind === 'damaged') {
    const detail = `it cannot be read as PDF (${text.detail}); fetch it again or print it to a new PDF`
    return yield reject(input.location, 'unreadable', detail)
  }
  if (isScanned(text)) {
    const detail =
      'its pages are pictures without text; run text recognition over it (ocrmypdf does) and read the result'
    return yield reject(input.location, 'not-text', detail)
  }
  const context = joinContexts(input.context, toContext(text.info, input.location))
  const page = toHtmlPage(input, toPdfHtml(text, context.title), context)
  if (page.bytes.length > settings.maxBytes) {
    const detail = `its text holds more than ${settings.maxBytes / 1_000_000} MB; cut it into parts`
    return yield reject(input.location, 'too-large', detail)
  }
  yield page
  if (text.left > 0) {
    const detail = `only the first ${limits.pdfPages} pages were read, ${text.left} were not; cut it into parts`
    yield reject(input.location, 'too-large', detail)
  }
}
