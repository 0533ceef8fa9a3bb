/** A line of a page: where it stands, how large it is and whether it is bold. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
}

function toStream(lines: readonly PdfLine[]): string {
  const marks = lines.map(({ text, x, y, size = 10, bold = false }) => {
    const words = text.replace(/[\\()]/g, (mark) => `\\${mark}`)
    return `BT /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${words}) Tj ET`
  })
  return marks.join('\n')
}

/** A PDF of these pages, written by hand, with what its head and its trailer say ("/Title (words)"). Letters of Latin-1 only. */
export function makePdf(pages: readonly (readonly PdfLine[])[], info = '', trailer = ''): Uint8Array {
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
  const kids = pages.map((_, index) => `${6 + 2 * index} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< ${info} >>`,
    ...pages.flatMap((lines, index) => {
      const stream = toStream(lines)
      const resources = '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>'
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${7 + 2 * index} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ]
    }),
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const count = objects.length + 1
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`
  const end = `trailer\n<< /Size ${count} /Root 1 0 R /Info 5 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(body + table + end, 'latin1')
}

/** Lines below each other, as of one paragraph or column. */
export function toColumn(texts: readonly string[], x: number, y: number): readonly PdfLine[] {
  return texts.map((text, index) => ({ text, x, y: y - 12 * index }))
}
