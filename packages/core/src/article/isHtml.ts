import type { Page } from '@fogline/model'

/** Is this text markup? What the server says counts first, then how the text begins. */
export function isHtml({ contentType, location }: Page, text: string): boolean {
  if (/html/i.test(contentType ?? '')) return true
  const head = text.slice(0, 2000)
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(head)) return true
  if (/^text\/plain/i.test(contentType ?? '')) return false
  return (
    /\.x?html?(?:\.gz)?(?:[?#].*)?$/i.test(location) ||
    (/<(?:p|div|article|meta|h1)[\s>]/i.test(head) && /<\/(?:p|div|h1|title|span|a)>/i.test(head))
  )
}
