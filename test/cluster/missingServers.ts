import { natsServer } from '../needs.ts'
import { postgresBinaries } from './postgresServer.ts'

/** What a cluster of our own lacks on this machine, in words; null where nothing. */
export function missingServers(): string | null {
  if (postgresBinaries() === null) return "there is no PostgreSQL of Debian's, and FOGLINE_POSTGRES_BIN names none"
  if (natsServer() === null) return 'there is no nats-server, and FOGLINE_NATS_SERVER names none'
  return null
}
