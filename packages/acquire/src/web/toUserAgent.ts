import { readFileSync } from 'node:fs'

/** The name that robots.txt calls us by. */
export const productToken = 'Fogline'

const version = readVersion()

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0'
}

/** Who asks, as servers are told: our name and version, what we do, and whom to write to where the user says so. */
export function toUserAgent(contact: string | null): string {
  const words = (contact ?? '').replace(/[^\x21-\x7e]+/g, ' ').replace(/[()\\]/g, '')
  const reachedAt = words.trim() === '' ? '' : `; contact: ${words.trim().slice(0, 200)}`
  return `${productToken}/${version} (reads news for an analyst; obeys robots.txt as ${productToken}${reachedAt})`
}
