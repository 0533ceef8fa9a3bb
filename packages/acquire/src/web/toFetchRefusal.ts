import { codeOf, reject } from '../reject.ts'
import { type Refusal, toRefusal } from './answer.ts'
import type { Line } from './send.ts'

const details = new Map([
  ['ENOTFOUND', 'no such host is known; check the address and your connection'],
  ['EAI_AGAIN', 'names cannot be looked up now; check your connection'],
  ['ECONNREFUSED', 'the server refuses connections; try again later'],
  ['ECONNRESET', 'the server broke the connection off; try again later'],
  ['UND_ERR_SOCKET', 'the server broke the connection off; try again later'],
  ['EHOSTUNREACH', 'no way leads to the server; check your connection'],
  ['ENETUNREACH', 'no way leads to the server; check your connection'],
  [
    'UND_ERR_HEADERS_OVERFLOW',
    'the head of the answer is too large to be taken; open the page in a browser and save it',
  ],
])

/** A certificate that is not valid; what OpenSSL and Node call the ways of that. */
const certificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL/

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || codeOf(error).includes('TIMEOUT'))
}

function toDetail(code: string, message: string): string {
  if (certificate.test(code)) return `no safe connection can be made (${code}); open it in a browser to see why`
  if (code === 'HPE') return `what the server answers is not HTTP (${message}); check the address and its port`
  return details.get(code) ?? `it cannot be fetched (${code}: ${message}); open it in a browser to see why`
}

/** What went wrong on the way, in words, with what to do. An error that is not of the network is ours and goes on. */
export function toFetchRefusal(location: string, error: unknown, { settings }: Line): Refusal {
  if (settings.signal.aborted) return toRefusal(reject(location, 'unreachable', 'the run was ended first'), 'may-pass')
  if (isTimeout(error)) {
    const detail = `no whole answer within ${settings.timeout / 1000} seconds; try again later`
    return toRefusal(reject(location, 'unreachable', detail), 'may-pass')
  }
  const code = error instanceof Error && error.name === 'HTTPParserError' ? 'HPE' : codeOf(error)
  if (code === '' || !(error instanceof Error)) throw error
  if (code === 'FORBIDDEN_ADDRESS') {
    const detail = `${error.message}, no address of the public internet; allow the host by name if you trust it`
    return toRefusal(reject(location, 'forbidden-address', detail), 'lasting')
  }
  return toRefusal(reject(location, 'unreachable', toDetail(code, error.message)), 'may-pass')
}
