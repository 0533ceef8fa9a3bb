// Runs every check that CI runs, each by name, and says at the end what passed, what failed and what was skipped and why.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const scratch = mkdtempSync(join(tmpdir(), 'fogline-test-'))
const report = join(scratch, 'vitest.json')
const bin = (name) => join('node_modules', '.bin', name)
/** @type {readonly (readonly [name: string, command: readonly string[]])[]} */
const checks = [
  ['build', [bin('tsc'), '-b']],
  ['types', [bin('tsc'), '-p', 'tsconfig.check.json']],
  ['types of the workbench', [bin('tsc'), '-p', 'packages/web/tsconfig.json']],
  ['lint', [bin('oxlint'), '--type-aware', '--deny-warnings', 'packages', 'test', 'bench']],
  ['format', [bin('biome'), 'check', '.']],
  ['workbench bundle', [bin('vite'), 'build', 'packages/web', '--logLevel', 'warn']],
  ['unused code', [bin('knip')]],
  ['tests', [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]],
]

/** @type {string[]} */
const failed = []
for (const [name, [command, ...args]] of checks) {
  const started = Date.now()
  console.log(`\n── ${name}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: process.env })
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  if (status !== 0) failed.push(name)
}

const skipped = skippedTests(report)
rmSync(scratch, { recursive: true, force: true })
for (const name of skipped) console.log(`skipped: ${name}`)
if (skipped.length > 0 && process.env.FOGLINE_NO_SKIPS === '1') failed.push('no skips allowed here')
for (const name of failed) console.log(`failed: ${name}`)
console.log(
  `\n${checks.length - failed.filter((name) => checks.some(([check]) => check === name)).length} passed, ${failed.length} failed`,
)
process.exit(failed.length === 0 ? 0 : 1)

/** Names of tests that did not run; a report that cannot be read is no report of nothing skipped. */
function skippedTests(path) {
  try {
    const { testResults } = JSON.parse(readFileSync(path, 'utf8'))
    return testResults.flatMap((file) =>
      file.assertionResults
        .filter((test) => test.status === 'skipped' || test.status === 'pending')
        .map((test) => test.fullName),
    )
  } catch (error) {
    failed.push(`report of the tests (${error.message})`)
    return []
  }
}
