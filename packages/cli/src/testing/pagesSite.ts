import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A site of a test with one feed and so many pages, which counts what it is asked. */
export interface PagesSite {
  readonly origin: string
  readonly host: string
  /** Paths in the order asked. */
  readonly asked: string[]
  /** Called at each request, before it is answered. */
  onAsked: (path: string) => void
  /** Called when the answer is on its way. */
  onAnswered: (path: string) => void
  /** What stands on a page; changing it is an edit. */
  readonly words: Map<string, string>
  readonly close: () => Promise<void>
}

/** A page of an invented outlet that has enough words to be an article. */
function toHtml(title: string, words: string): string {
  const paragraph = `The ferry office in Karsk said on Friday that ${words} boats had left the harbour of Ardel before noon, and that no others would follow until the storm had passed.`
  return `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${`<p>${paragraph}</p>`.repeat(3)}</article></body></html>`
}

/** Starts the site on a free port of loopback. */
export async function startPagesSite(count: number): Promise<PagesSite> {
  const paths = Array.from({ length: count }, (_, index) => `/page-${index + 1}`)
  const items = paths.map((path) => `<item><title>${path}</title><link>${path}</link></item>`).join('')
  const server = createServer(({ url = '' }, response) => {
    site.asked.push(url)
    site.onAsked(url)
    response.on('finish', () => site.onAnswered(url))
    const words = site.words.get(url)
    if (url === '/feed') {
      response.setHeader('content-type', 'application/rss+xml')
      response.end(`<rss version="2.0"><channel><title>Ardel Gazette</title>${items}</channel></rss>`)
    } else if (words === undefined) response.writeHead(404).end()
    else response.setHeader('content-type', 'text/html').end(toHtml(`Boats leave Ardel ${url.slice(6)}`, words))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const site: PagesSite = {
    origin: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    asked: [],
    onAsked: () => undefined,
    onAnswered: () => undefined,
    words: new Map(paths.map((path, index) => [path, String(index + 10)])),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return site
}
