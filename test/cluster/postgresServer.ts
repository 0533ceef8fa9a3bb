import { execFile } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const installed = '/usr/lib/postgresql'

/** How PostgreSQL ends: `fast` tells its clients, `immediate` is a crash from which it recovers when it starts. */
export type StopMode = 'fast' | 'immediate'

/** A PostgreSQL of our own on a port of this machine, which may be ended and started while others use it. */
export interface PostgresServer {
  readonly port: number
  /** `postgres://…` of its first database. */
  readonly url: string
  /** Of its first process, which all others come from. */
  readonly pid: () => number
  readonly start: () => Promise<void>
  readonly stop: (mode: StopMode) => Promise<void>
  readonly restart: (mode: StopMode) => Promise<void>
  /** Ends it and takes its folder away. */
  readonly close: () => Promise<void>
}

/** The folder of PostgreSQL's programs, the newest of Debian's or the one that FOGLINE_POSTGRES_BIN names; null where there is none. */
export function postgresBinaries(): string | null {
  const named = process.env.FOGLINE_POSTGRES_BIN
  if (named !== undefined) return named
  if (!existsSync(installed)) return null
  const newest = readdirSync(installed)
    .filter((version) => existsSync(join(installed, version, 'bin', 'postgres')))
    .sort((a, b) => Number(b) - Number(a))[0]
  return newest === undefined ? null : join(installed, newest, 'bin')
}

/** Starts a server in a folder of its own that goes with `close`. Root lends it to the user postgres, since PostgreSQL refuses root. */
export async function startPostgres(): Promise<PostgresServer> {
  const binaries = postgresBinaries()
  if (binaries === null)
    throw new Error(`no PostgreSQL in ${installed}; FOGLINE_POSTGRES_BIN names the folder of another`)
  const folder = mkdtempSync(join(tmpdir(), 'fogline-postgres-'))
  const isRoot = process.getuid?.() === 0
  if (isRoot) chownSync(folder, ...userNumbers('postgres'))
  const call = async (program: string, ...words: readonly string[]): Promise<void> => {
    const own = [join(binaries, program), ...words]
    const [command = '', ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', ...own] : own
    await run(command, rest, { cwd: folder })
  }
  const data = join(folder, 'data')
  const port = await freePort()
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`
  const start = () => call('pg_ctl', '-D', data, '-w', '-t', '120', '-o', options, '-l', join(folder, 'log'), 'start')
  const stop = (mode: StopMode) => call('pg_ctl', '-D', data, '-w', '-t', '120', '-m', mode, 'stop')
  await call('initdb', '-D', data, '-A', 'trust', '-U', 'postgres')
  await start()
  return {
    port,
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    pid: () => Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]),
    start,
    stop,
    restart: async (mode) => {
      await stop(mode)
      await start()
    },
    close: async () => {
      if (existsSync(join(data, 'postmaster.pid'))) await stop('immediate')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('a server without a port')
  return address.port
}

function userNumbers(user: string): [user: number, group: number] {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${user}:`))
  const [, , id, group] = line?.split(':') ?? []
  if (id === undefined || group === undefined) throw new Error(`there is no user ${user}`)
  return [Number(id), Number(group)]
}
