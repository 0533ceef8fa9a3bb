import type { Rejection } from '@fogline/model'
import { collectBytes } from '../archives/collectBytes.ts'
import { reject } from '../reject.ts'
import type { Input } from './input.ts'

/** All bytes of an input, or a rejection where it holds more than one page may. */
export async function readWhole(input: Input, maxBytes: number): Promise<Uint8Array | Rejection> {
  const bytes = await collectBytes(input.bytes, maxBytes)
  return (
    bytes ?? reject(input.location, 'too-large', `it holds more than ${maxBytes / 1_000_000} MB; cut it into pages`)
  )
}
