import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createProgram } from '@fogline/cli'
import pc from 'picocolors'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { apiPage } from '../docs/apiPage.ts'
import { rulesPage } from '../docs/rulesPage.ts'

const root = resolve(import.meta.dirname, '..')
const readText = (path: string) => readFileSync(join(root, path), 'utf8')
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'examples/README.md',
  'quality/README.md',
  ...pagesUnder('docs'),
]

function pagesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
    .sort()
}

/** The links of a page to files of ours. */
function links(page: string): readonly string[] {
  return [...readText(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target))
}

test('docs/rules.md says what the rules say (npm run docs)', () => {
  expect(readText('docs/rules.md')).toBe(rulesPage())
})

test('docs/api.md says what the server says (npm run docs)', async () => {
  expect(readText('docs/api.md')).toBe(await apiPage())
})

test.each(pages)('%s: each link leads to a file', (page) => {
  const missing = links(page).filter((target) => !existsSync(join(root, dirname(page), target)))
  expect(missing).toEqual([])
})

test('docs/cli.md has every command and no other', () => {
  const terminal = {
    print: () => undefined,
    note: () => undefined,
    isInteractive: false,
    width: 80,
    colors: pc.createColors(false),
  }
  const commands = createProgram(terminal).commands.map((command) => command.name())
  const documented = [...readText('docs/cli.md').matchAll(/^\| `([a-z]+)/gm)].map(([, name]) => name)
  expect([...documented].sort()).toEqual([...commands].sort())
})

test('each npm script that a page names exists', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readText('package.json')))
  const named = pages.flatMap((page) =>
    [...readText(page).matchAll(/\bnpm run ([a-z:-]+)/g)].map(([, name]) => name ?? ''),
  )
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test('each rule has examples, at least one of which finds nothing', async () => {
  const { ruleCatalogue } = await import('@fogline/core')
  const without = ruleCatalogue.flatMap(({ rules }) =>
    rules.filter((rule) => !rule.examples.some((example) => example.finds.length === 0)),
  )
  expect(without.map((rule) => rule.id)).toEqual([])
})
