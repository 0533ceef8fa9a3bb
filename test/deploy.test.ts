import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { createTelemetry } from '../packages/cli/src/telemetry/createTelemetry.ts'
import { findProgram, isLeftOut, natsServer } from './needs.ts'

const root = resolve(import.meta.dirname, '..')
const deploy = join(root, 'deploy')
const passwords = { POSTGRES_PASSWORD: 'inventedForATest', NATS_PASSWORD: '6e10' }

let scratch = ''
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'fogline-deploy-'))
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Standard output of a program that ends well; what it says on standard error is in the error else. */
function run(program: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    stdio: 'pipe',
    env: { PATH: process.env.PATH, ...environment },
  })
}

function missing(name: string): string | null {
  return findProgram(name) === null ? `there is no ${name}` : null
}

/** Compose 1 writes a port in a word, compose 2 as an object. */
const port = z.union([
  z.string().transform((words) => words.replace('/tcp', '')),
  z
    .object({ host_ip: z.string().default('0.0.0.0'), published: z.coerce.string(), target: z.number() })
    .transform(({ host_ip, published, target }) => `${host_ip}:${published}:${target}`),
])

const service = z.object({
  ports: z.array(port).default([]),
  networks: z.record(z.string(), z.null()),
  restart: z.string(),
  healthcheck: z.object({ test: z.array(z.string()) }),
  deploy: z.object({
    replicas: z.number().default(1),
    resources: z.object({ limits: z.object({ memory: z.string() }) }),
  }),
  environment: z.record(z.string(), z.unknown()),
})
const composed = z.object({
  services: z.record(z.string(), service),
  networks: z.object({ inside: z.object({ internal: z.literal(true) }) }),
})

describe.skipIf(isLeftOut('the compose file', missing('docker-compose')))('compose.yaml', () => {
  function config(environment: Readonly<Record<string, string>>): string {
    const file = join(scratch, 'env')
    writeFileSync(
      file,
      Object.entries(environment)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(''),
    )
    return run('docker-compose', ['-f', join(deploy, 'compose.yaml'), '--env-file', file, 'config'])
  }

  test('holds a database, three nodes of NATS, two workers and the workbench, each watched, limited and restarted', () => {
    const { services } = composed.parse(parse(config(passwords)))
    expect(Object.keys(services).sort()).toEqual(['nats1', 'nats2', 'nats3', 'postgres', 'serve', 'worker'])
    expect(services['worker']?.deploy.replicas).toBe(2)
    for (const { restart } of Object.values(services)) expect(restart).toBe('unless-stopped')
  })

  test('publishes nothing but the workbench, and that on the loopback; the stores reach no other network', () => {
    const { services } = composed.parse(parse(config(passwords)))
    const published = Object.entries(services).flatMap(([name, { ports }]) =>
      ports.map((address) => `${name} ${address}`),
    )
    expect(published).toEqual(['serve 127.0.0.1:4747:4747'])
    for (const name of ['postgres', 'nats1', 'nats2', 'nats3'])
      expect(Object.keys(services[name]?.networks ?? {})).toEqual(['inside'])
  })

  test.each(Object.keys(passwords))('does not start without %s', (name) => {
    expect(() => config({ ...passwords, [name]: '' })).toThrow(/set it in deploy\/\.env/)
  })
})

describe.skipIf(isLeftOut("NATS's settings", natsServer() === null ? 'there is no nats-server' : null))(
  'nats.conf',
  () => {
    test('is taken by the server, also with a password that looks like a number', () => {
      const environment = { NATS_NAME: 'nats1', NATS_PASSWORD: `"${passwords.NATS_PASSWORD}"` }
      run(natsServer() ?? 'nats-server', ['-t', '-c', join(deploy, 'nats.conf')], environment)
      const broken = join(scratch, 'nats.conf')
      writeFileSync(broken, readFileSync(join(deploy, 'nats.conf'), 'utf8').replace('max_payload', 'max_paylod'))
      expect(() => run(natsServer() ?? 'nats-server', ['-t', '-c', broken], environment)).toThrow(/max_paylod/)
    })
  },
)

describe.skipIf(isLeftOut("systemd's units", missing('systemd-analyze')))('the units', () => {
  /** As installed, but with this machine's Node: `verify` looks whether the program is there. */
  function install(name: string, as: string): string {
    const path = join(scratch, as)
    cpSync(join(deploy, name), path)
    writeFileSync(path, readFileSync(path, 'utf8').replace('/usr/bin/node', process.execPath))
    return path
  }
  const units: readonly (readonly [string, string])[] = [
    ['fogline-serve.service', 'fogline-serve.service'],
    ['fogline-worker@.service', 'fogline-worker@1.service'],
  ]

  test.each(units)('%s is understood', (name, as) => {
    run('systemd-analyze', ['verify', '--man=no', install(name, as)])
    const broken = join(scratch, `broken-${as}`)
    writeFileSync(broken, `${readFileSync(join(scratch, as), 'utf8')}\n[Service]\nExecStart=nowhere\n`)
    expect(() => run('systemd-analyze', ['verify', '--man=no', broken])).toThrow()
  })

  test.each(units)('%s may do little: exposure 2 of 10 at most', (name, as) => {
    run('systemd-analyze', ['security', '--offline=true', '--threshold=20', install(name, as)])
  })

  test.each(units)('%s starts a program of this project with options that it has', (name) => {
    const [, words = ''] =
      /^ExecStart=\/usr\/bin\/node \/opt\/fogline\/(.*)$/m.exec(readFileSync(join(deploy, name), 'utf8')) ?? []
    const [program = '', command = '', ...options] = words.split(' ')
    expect(existsSync(join(root, program))).toBe(true)
    const help = run(process.execPath, [
      '--import',
      'tsx',
      '--conditions=source',
      join(root, 'packages/cli/src/main.ts'),
      command,
      '--help',
    ])
    for (const option of options.filter((word) => word.startsWith('--'))) expect(help).toContain(`${option} `)
  })
})

describe('what Prometheus is told', () => {
  const rules = z.object({
    groups: z.array(
      z.object({
        rules: z.array(
          z.object({ alert: z.string(), expr: z.string(), annotations: z.object({ summary: z.string() }) }),
        ),
      }),
    ),
  })

  test('each metric of the alerts is one that there is, and each metric is explained', async () => {
    const telemetry = await createTelemetry({ service: 'worker', logs: 'json', write: () => undefined })
    telemetry.watch({
      queue: async () => ({ waiting: 0, taken: 0, dead: 0 }),
      connections: () => ({ used: 0, idle: 0, waiting: 0 }),
      backlog: async () => ({ touched: 0, stale: 0 }),
    })
    const there = [...(await telemetry.metrics()).matchAll(/^# HELP (fogline_\w+)/gm)].map(([, name]) => name)
    const { groups } = rules.parse(parse(readFileSync(join(deploy, 'alerts.yml'), 'utf8')))
    const named = groups.flatMap((group) => group.rules.flatMap(({ expr }) => expr.match(/fogline_\w+/g) ?? []))
    expect(named.length).toBeGreaterThan(5)
    for (const name of named) expect(there).toContain(name.replace(/_bucket$/, ''))
    const explained = readFileSync(join(root, 'docs/operations.md'), 'utf8')
    for (const name of there) expect(explained).toContain(`\`${name}\``)
    for (const { alert } of groups.flatMap((group) => group.rules)) expect(explained).toContain(`\`${alert}\``)
  })
})
