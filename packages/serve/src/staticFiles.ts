import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { FoglineError } from '@fogline/model'
import type { Handler } from 'hono'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** The workbench's files; any other address is a view of the workbench and gets its page. */
export function staticFiles(root: string): Handler {
  return async (c) => {
    const path = normalize(decodePath(c.req.path))
    const file = join(root, path)
    const isInside = file.startsWith(root.endsWith(sep) ? root : root + sep)
    const bytes = isInside && extname(file) in types ? await readIfThere(file) : null
    if (bytes) {
      const isHashed = path.startsWith('/assets/')
      c.header('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      return c.body(bytes, 200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' })
    }
    if (extname(path) in types) throw new FoglineError('serve/not-found', `There is no ${path}.`)
    const page = await readIfThere(join(root, 'index.html'))
    if (!page) {
      throw new FoglineError('serve/not-found', 'The workbench is not built.', { hint: 'Run npm run build.' })
    }
    c.header('Cache-Control', 'no-cache')
    return c.body(page, 200, { 'Content-Type': types['.html'] ?? 'text/html' })
  }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch (cause) {
    if (!(cause instanceof URIError)) throw cause
    throw new FoglineError('serve/bad-request', 'This address is not well formed.', { cause })
  }
}

async function readIfThere(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null
    throw error
  }
}
