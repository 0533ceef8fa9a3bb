import { FoglineError } from '@fogline/model'
import { JetStreamApiCodes, JetStreamApiError } from '@nats-io/jetstream'
import { errors } from '@nats-io/transport-node'

function isAuthorization(error: unknown): boolean {
  const inner = error instanceof errors.RequestError && error.cause !== undefined ? error.cause : error
  return (
    inner instanceof errors.AuthorizationError ||
    inner instanceof errors.UserAuthenticationExpiredError ||
    inner instanceof errors.PermissionViolationError
  )
}

/** The library does not export the class. */
const isNotEnabled = (error: unknown): boolean => error instanceof Error && error.name === 'JetStreamNotEnabled'

/** Trouble with the queue in the words of the house. A mistake of ours stays as it is. */
export function toQueueError(error: unknown, shown: string): unknown {
  if (error instanceof FoglineError) return error
  if (isAuthorization(error)) {
    return new FoglineError('queue/refused', `The queue at ${shown} does not let this user in`, {
      cause: error,
      hint: 'Check user and password in the address, NATS_CREDS or NATS_NKEY, and what the user is permitted',
    })
  }
  if (isNotEnabled(error)) {
    return new FoglineError('queue/refused', `The server at ${shown} answers, but keeps no streams`, {
      cause: error,
      hint: 'Start nats-server with JetStream (-js), or wait until its cluster has a leader',
    })
  }
  if (error instanceof JetStreamApiError) {
    return new FoglineError('queue/refused', `The queue at ${shown} refuses: ${error.message}`, {
      cause: error,
      hint: 'fogline doctor shows the server; ?replicas=1 is for a single one',
    })
  }
  const isConnection = Object.values(errors).some((kind) => error instanceof kind) || isSystemError(error)
  if (!isConnection) return error
  return new FoglineError('queue/unreachable', `Cannot reach the queue at ${shown}`, {
    cause: error,
    hint: 'Is nats-server running there? Or work without one: --queue embedded',
  })
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)
}

const passing = new Set([10_003, 10_004, 10_005, 10_008, 10_009, 10_023, 10_077, 10_118])

/** Will it go away by itself? A leader is elected, a server comes back, a full stream empties. */
export function isPassing(error: unknown): boolean {
  if (error instanceof JetStreamApiError) return error.status === 503 || passing.has(error.code)
  if (isAuthorization(error)) return false
  if (isNotEnabled(error)) return true
  return (
    error instanceof errors.TimeoutError ||
    error instanceof errors.RequestError ||
    error instanceof errors.NoRespondersError ||
    error instanceof errors.ConnectionError
  )
}

/** Did somebody remove the stream, or its consumer? */
export function isGone(error: unknown): boolean {
  const gone: readonly number[] = [JetStreamApiCodes.StreamNotFound, JetStreamApiCodes.ConsumerNotFound]
  return error instanceof JetStreamApiError && gone.includes(error.code)
}
