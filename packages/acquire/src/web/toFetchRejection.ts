import type { Rejection } from '@fogline/model'
import type { Settings } from '../acquireOptions.ts'
import { codeOf, reject } from '../reject.ts'

const details = new Map([
  ['ENOTFOUND', 'no such host is known; check the address and your connection'],
  ['EAI_AGAIN', 'names cannot be looked up now; check your connection'],
  ['ECONNREFUSED', 'the server refuses connections; try again later'],
  ['ECONNRESET', 'the server broke the connection off; try again later'],
  ['UND_ERR_SOCKET', 'the server broke the connection off; try again later'],
  ['EHOSTUNREACH', 'no way leads to the server; check your connection'],
  ['ENETUNREACH', 'no way leads to the server; check your connection'],
])

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || codeOf(error).includes('TIMEOUT'))
}

/** What went wrong on the way, in words, with what to do. An error that is not of the network is ours and goes on. */
export function toFetchRejection(location: string, error: unknown, settings: Settings): Rejection {
  if (isTimeout(error)) {
    return reject(location, 'unreachable', `no whole answer within ${settings.timeout / 1000} seconds; try again later`)
  }
  const code = codeOf(error)
  if (code === '' || !(error instanceof Error)) throw error
  if (code === 'FORBIDDEN_ADDRESS') {
    const detail = `${error.message}, no address of the public internet; allow the host by name if you trust it`
    return reject(location, 'forbidden-address', detail)
  }
  const detail =
    details.get(code) ?? `it cannot be fetched (${code}: ${error.message}); open it in a browser to see why`
  return reject(location, 'unreachable', detail)
}
