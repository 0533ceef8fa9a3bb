import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { breaches } from './architecture.ts'

const root = resolve(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'fogline-architecture-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** A tree of one's own with the given files. */
function tree(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(scratch, name)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const check = (folder: string) => breaches(folder, (file) => readFileSync(join(folder, file), 'utf8'))

test('the flow has one direction', () => {
  expect(check(root)).toEqual([])
})

describe('the check fails when a rule is broken', () => {
  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['core imports the ledger', { 'packages/core/src/a.ts': "import { x } from '@fogline/ledger'\n" }, /core may not/],
    [
      'a package reaches into another by path',
      { 'packages/cli/src/a.ts': "import { x } from '../../core/src/b.ts'\n" },
      /by name/,
    ],
    [
      'a stage imports another',
      { 'packages/core/src/layers/a.ts': "import { x } from '../article/b.ts'\n" },
      /may not know stage article/,
    ],
    [
      'core reads the disk',
      { 'packages/core/src/a.ts': "import { readFileSync } from 'node:fs'\n" },
      /touches nothing/,
    ],
    ['core reads the clock', { 'packages/core/src/a.ts': 'export const now = () => Date.now()\n' }, /reads the clock/],
    [
      'two files import each other',
      {
        'packages/model/src/a.ts': "import { b } from './b.ts'\n",
        'packages/model/src/b.ts': "import { a } from './a.ts'\n",
      },
      /cycle/,
    ],
  ])('%s', (name, files, reason) => {
    expect(check(tree(name.replaceAll(' ', '-'), files)).join('\n')).toMatch(reason)
  })
})

/** What the linter says of sizes: files over 300 lines, functions over 60. */
function sizes(folder: string, paths: readonly string[]): { readonly status: number | null; readonly output: string } {
  const config = join(root, 'test', 'sizes.oxlintrc.json')
  const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['-c', config, ...paths], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, output: stdout }
}

test('no file is over 300 lines and no function over 60', () => {
  const { status, output } = sizes(root, ['packages', 'test', 'bench', 'examples'])
  expect(output).not.toMatch(/max-lines/)
  expect(status).toBe(0)
})

test.each<[string, string]>([
  ['a long file', Array.from({ length: 320 }, (_, i) => `export const a${i} = ${i}`).join('\n')],
  [
    'a long function',
    `export function long() {\n${Array.from({ length: 70 }, (_, i) => `  const a${i} = ${i}`).join('\n')}\n}`,
  ],
])('the check of sizes fails on %s', (name, text) => {
  const folder = tree(name.replaceAll(' ', '-'), { 'packages/a.ts': `${text}\n` })
  expect(sizes(folder, ['packages']).output).toMatch(/max-lines/)
})
