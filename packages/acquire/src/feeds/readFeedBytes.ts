import type { Page, Rejection } from '@fogline/model'
import { readFileBytes } from '../files/readFileBytes.ts'

/** A feed in a file as a page; what is wrong with it, its reader says. */
export async function readFeedBytes(path: string, maxBytes: number): Promise<Page | Rejection> {
  const bytes = await readFileBytes(path, maxBytes)
  return 'kind' in bytes ? bytes : { location: path, bytes, contentType: null, fetchedAt: null }
}
