import type { Rejection, RejectionReason } from '@fogline/model'

/** A page that could not be had, with what to do about it. */
export function reject(location: string, reason: RejectionReason, detail: string): Rejection {
  return { kind: 'rejection', location, reason, detail }
}

/** What the system calls an error ("ENOENT"), or an empty string; also looks at the error's cause. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string' && error.code !== 'UND_ERR_CONNECT') return error.code
  return codeOf(error.cause)
}
