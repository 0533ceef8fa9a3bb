import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const source = new URL('../', import.meta.url)
const outdir = fileURLToPath(new URL('../../dist/killed-test', import.meta.url))

/** Makes one plain file of the program that is killed, and one of its thread: reading TypeScript at each start takes longer. */
export async function bundleChild(): Promise<string> {
  await build({
    absWorkingDir: fileURLToPath(source),
    entryPoints: ['testing/appendForever.ts', 'database/embeddedWorker.ts'],
    entryNames: '[name]',
    outdir,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['source'],
    external: ['@electric-sql/*', 'pg'],
    logLevel: 'error',
  })
  return `${outdir}/appendForever.js`
}
