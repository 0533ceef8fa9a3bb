/** Trouble in the world: a code that never changes, a message for the reader, and what to do about it. */
export class FoglineError extends Error {
  readonly code: string
  readonly hint: string | null

  constructor(code: string, message: string, options: { cause?: unknown; hint?: string } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : {})
    this.name = 'FoglineError'
    this.code = code
    this.hint = options.hint ?? null
  }
}
