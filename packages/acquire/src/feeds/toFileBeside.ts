import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

function toPath(link: string): string | null {
  try {
    return link.startsWith('file:') ? fileURLToPath(link) : decodeURIComponent(link.replace(/[?#].*$/, ''))
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return null
    throw error
  }
}

/**
 * The file beside a local feed that an entry links to; null where the link leads out of the feed's folder, since a feed that
 * came from elsewhere must not pick files of this machine.
 */
export function toFileBeside(feed: string, link: string): string | null {
  const path = toPath(link)
  const folder = dirname(feed)
  if (path === null || path.includes('\0')) return null
  const prefix = `${folder}/`
  const inside = path.startsWith(prefix) ? path.slice(prefix.length) : path
  const parts = inside.split(/[/\\]/).filter((part) => part !== '.' && part !== '')
  if (inside.startsWith('/') || /^[a-z]:/i.test(inside) || parts.includes('..') || parts.length === 0) return null
  const name = parts.join('/')
  return folder === '.' && !feed.startsWith('./') ? name : `${folder}/${name}`
}
