import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FoglineError } from '@fogline/model'
import { exitCodes } from '../exitCodes.ts'
import { plural } from '../print/plural.ts'
import { readerVersion } from '../steps/loadReader.ts'
import { version } from '../version.ts'
import { isServer, withKeptLedger } from '../withLedger.ts'
import type { Check } from './doctor/check.ts'
import { natsChecks } from './doctor/natsChecks.ts'
import { postgresChecks } from './doctor/postgresChecks.ts'
import { type CommandInput, examples, ledgerOf, queueOf } from './shared.ts'

type Counts = Readonly<Record<string, number>>

/** `fogline doctor` */
export function addDoctor({ program, terminal }: CommandInput): void {
  program
    .command('doctor')
    .description('versions, the health of the ledger, the settings of servers, what is missing and how to get it')
    .option('--json', 'write the checks as JSON')
    .addHelpText(
      'after',
      examples('fogline doctor', 'fogline --ledger postgres://localhost/fogline --queue nats://localhost doctor'),
    )
    .action(async (options: { readonly json?: true }, command) => {
      const location = ledgerOf(command)
      const checks = [
        nodeCheck(),
        { name: 'fogline', ok: true, found: version, todo: null },
        workbenchCheck(),
        { name: 'reader', ok: true, found: readerVersion, todo: null },
        await taggerCheck(),
        ...(await ledgerChecks(location)),
        ...(await queueChecks(queueOf(command))),
      ]
      if (options.json === true) terminal.print(JSON.stringify(checks, null, 2))
      else for (const check of checks) printCheck(check, terminal.print, terminal.colors)
      const bad = checks.filter((check) => !check.ok)
      if (bad.length > 0) process.exitCode = codeOf(bad)
    })
}

function codeOf(bad: readonly Check[]): number {
  if (bad.some(({ name }) => name === 'ledger')) return exitCodes.ledger
  return bad.some(({ name }) => name === 'queue') ? exitCodes.queue : exitCodes.failed
}

function printCheck(
  { name, ok, found, todo }: Check,
  print: (text: string) => void,
  colors: CommandInput['terminal']['colors'],
): void {
  print(`${ok ? colors.green('✓') : colors.red('✗')} ${name.padEnd(13)} ${found}`)
  if (todo !== null) print(`  ${''.padEnd(13)} ${colors.yellow(todo)}`)
}

function nodeCheck(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const ok = major > 20 || (major === 20 && minor >= 19)
  return { name: 'Node', ok, found: process.versions.node, todo: ok ? null : 'Install Node 20.19 or newer.' }
}

function workbenchCheck(): Check {
  const isBuilt = existsSync(fileURLToPath(new URL('../../../web/dist/index.html', import.meta.url)))
  return {
    name: 'workbench',
    ok: isBuilt,
    found: isBuilt ? 'built' : 'not built',
    todo: isBuilt ? null : 'npm run build',
  }
}

/** Opens the tagger as reading does: its library is native, and may be missing where it was installed for another machine. */
async function taggerCheck(): Promise<Check> {
  const started = performance.now()
  try {
    const { openTagger } = await import('@fogline/tagger')
    const tagger = await openTagger()
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    await tagger.close()
    return { name: 'tagger', ok: true, found: `${tagger.version}, loads in ${seconds} s`, todo: null }
  } catch (error) {
    const found = `does not load: ${error instanceof Error ? error.message : String(error)}`
    return { name: 'tagger', ok: false, found, todo: 'Install again on this machine: npm ci' }
  }
}

function holds({ pages = 0, articles = 0, statements = 0, rejections = 0, judgements = 0 }: Counts): string {
  return [
    plural(pages, 'page'),
    plural(articles, 'article'),
    plural(statements, 'statement'),
    plural(rejections, 'rejection'),
    plural(judgements, 'judgement'),
  ].join(', ')
}

function derived({ copies = 0, entities = 0, events = 0, stories = 0, tracks = 0, contentions = 0 }: Counts): string {
  return [
    plural(stories, 'story', 'stories'),
    plural(events, 'event'),
    plural(entities, 'entity', 'entities'),
    plural(tracks, 'track'),
    plural(contentions, 'contention'),
    plural(copies, 'group of copies', 'groups of copies'),
  ].join(', ')
}

/** The server is asked first: its settings are told also where the ledger cannot be opened. */
async function ledgerChecks(location: string): Promise<readonly Check[]> {
  if (!isServer(location)) return openedChecks(location)
  const server = await asked('ledger', async () => {
    const { inspectPostgres } = await import('@fogline/ledger/servers')
    return postgresChecks(await inspectPostgres(location))
  })
  return server.some(({ name }) => name === 'ledger') ? server : [...server, ...(await openedChecks(location))]
}

async function queueChecks(location: string | null): Promise<readonly Check[]> {
  if (location === null || location === 'embedded') return []
  return asked('queue', async () => {
    const { inspectNats } = await import('@fogline/ledger/servers')
    return natsChecks(await inspectNats(location))
  })
}

/** What a server said; where it cannot be asked, why. */
async function asked(name: string, ask: () => Promise<readonly Check[]>): Promise<readonly Check[]> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof FoglineError)) throw error
    return [{ name, ok: false, found: error.message, todo: error.hint }]
  }
}

async function openedChecks(location: string): Promise<readonly Check[]> {
  try {
    return await withKeptLedger(location, async (ledger) => {
      const health = await ledger.health()
      const about = [
        ['ledger', `${health.location} (${health.engine}, ${(health.bytes / 1048576).toFixed(1)} MB)`],
        ['holds', holds(health.counts)],
        ['picture', `${health.pictureVersion ?? 'not made yet'} (${derived(health.counts)})`],
      ] as const
      const checks = health.checks.map(({ name, ok, detail }) => ({
        name: 'ledger check',
        ok,
        found: `${name}${ok ? '' : `: ${detail}`}`,
        todo: ok
          ? null
          : 'Read the pages again into a new ledger (--ledger FOLDER), and keep this one for us to look at.',
      }))
      return [...about.map(([name, found]) => ({ name, ok: true, found, todo: null })), ...checks]
    })
  } catch (error) {
    if (!(error instanceof FoglineError)) throw error
    return [{ name: 'ledger', ok: error.code === 'ledger/none', found: error.message, todo: error.hint }]
  }
}
