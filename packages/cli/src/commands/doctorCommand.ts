import { FoglineError } from '@fogline/model'
import { version } from '../version.ts'
import { withLedger } from '../withLedger.ts'
import { readerVersion } from '../work/loadReader.ts'
import { type CommandInput, examples, ledgerOf } from './shared.ts'

interface Check {
  readonly name: string
  readonly ok: boolean
  readonly found: string
  readonly todo: string | null
}

/** `fogline doctor` */
export function addDoctor({ program, terminal }: CommandInput): void {
  program
    .command('doctor')
    .description('versions, the health of the ledger, what is missing and how to get it')
    .option('--json', 'write the checks as JSON')
    .addHelpText('after', examples('fogline doctor', 'fogline --ledger postgres://localhost/fogline doctor'))
    .action(async (options: { readonly json?: true }, command) => {
      const location = ledgerOf(command)
      const checks = [
        nodeCheck(),
        { name: 'fogline', ok: true, found: version, todo: null },
        { name: 'reader', ok: true, found: readerVersion, todo: null },
        ...(await ledgerChecks(location)),
      ]
      if (options.json === true) terminal.print(JSON.stringify(checks, null, 2))
      else for (const check of checks) printCheck(check, terminal.print, terminal.colors)
      if (checks.some((check) => !check.ok)) process.exitCode = 1
    })
}

function printCheck(
  { name, ok, found, todo }: Check,
  print: (text: string) => void,
  colors: CommandInput['terminal']['colors'],
): void {
  print(`${ok ? colors.green('✓') : colors.red('✗')} ${name.padEnd(16)} ${found}`)
  if (todo !== null) print(`  ${''.padEnd(16)} ${colors.yellow(todo)}`)
}

function nodeCheck(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const ok = major > 20 || (major === 20 && minor >= 19)
  return { name: 'Node', ok, found: process.versions.node, todo: ok ? null : 'Install Node 20.19 or newer.' }
}

async function ledgerChecks(location: string): Promise<readonly Check[]> {
  try {
    return await withLedger(location, async (ledger) => {
      const health = await ledger.health()
      const counts = Object.entries(health.counts).map(([table, n]) => `${n} ${table}`)
      const about = [
        ['ledger', `${health.location} (${health.engine}, ${(health.bytes / 1048576).toFixed(1)} MB)`],
        ['holds', counts.join(', ')],
        ['picture', health.pictureVersion ?? 'not made yet'],
      ] as const
      const checks = health.checks.map(({ name, ok, detail }) => ({ name, ok, found: detail, todo: null }))
      return [...about.map(([name, found]) => ({ name, ok: true, found, todo: null })), ...checks]
    })
  } catch (error) {
    if (!(error instanceof FoglineError)) throw error
    return [{ name: 'ledger', ok: false, found: `${location}: ${error.message}`, todo: error.hint }]
  }
}
