import type { Page, Rejection } from '@fogline/model'
import { reject } from '../reject.ts'
import { knownEndings, toContentType } from './endings.ts'
import { readFileBytes } from './readFileBytes.ts'

/** One file as a page: its bytes as they are, its location as it was given. */
export async function readPageFile(path: string, maxBytes: number): Promise<Page | Rejection> {
  const contentType = toContentType(path)
  if (contentType === null) return reject(path, 'unsupported', `only these are read: ${knownEndings}`)
  const bytes = await readFileBytes(path, maxBytes)
  if ('kind' in bytes) return bytes
  if (bytes.length === 0) return reject(path, 'empty', 'the file holds nothing')
  return { location: path, bytes, contentType, fetchedAt: null }
}
