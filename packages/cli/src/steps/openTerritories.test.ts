import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toTerritories } from '@fogline/lexicon'
import { expect, test } from 'vitest'
import { openTerritories } from './openTerritories.ts'

function fileOf(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'fogline-')), 'territories.json')
  writeFileSync(file, text)
  return file
}

const isle = { name: 'Isle', names: [], codes: ['FR.1'], country: null, claimants: ['GB'], because: 'left open' }

test('without a file the usual list, and no mark', () => {
  const usual = openTerritories(undefined)
  expect([usual.mark, usual.read(toTerritories)]).toEqual(['', {}])
})

test('a list of one’s own, and a mark that changes with it', () => {
  const own = openTerritories(fileOf(JSON.stringify({ territories: [isle] })))
  expect(own.read(toTerritories)).toEqual({ territories: [isle] })
  expect(own.mark).toMatch(/^ territories [0-9a-f]{8}$/)
  expect(openTerritories(fileOf(JSON.stringify({ territories: [] }))).mark).not.toBe(own.mark)
})

test.each<[string, string, RegExp]>([
  ['no file', '/nowhere/at-all.json', /there is no such file/],
  ['no JSON', fileOf('{'), /it is no JSON/],
  ['another JSON', fileOf('{"places":[]}'), /no list "territories"/],
])('%s is refused when it is read', (_, file, says) => {
  expect(() => openTerritories(file).read(toTerritories)).toThrow(says)
})
