import type { LedgerContent } from '@fogline/model'
import { expect, test } from 'vitest'
import { writeCsv } from './writeCsv.ts'

const page = (location: string): LedgerContent['pages'][number] => ({
  id: 'p1',
  location,
  sha256: 'x',
  contentType: null,
  fetchedAt: null,
  removals: [{ order: 0, text: 'Menu', reason: 'menu', by: 'rule' }],
})
const content = (location: string): LedgerContent => ({
  pages: [page(location)],
  readings: [],
  judgements: [],
  rejections: [],
  picture: {
    version: '',
    copies: [],
    entities: [],
    events: [],
    stories: [],
    tracks: [],
    contentions: [],
    support: [],
    histories: [],
  },
})

test('a table for each kind, with a header', () => {
  const [header, row] = (writeCsv(content('karsk, north.txt')).get('page') ?? '').split('\r\n')
  expect(header).toBe('kind,id,location,sha256,fetchedAt,contentType,removals')
  expect(row).toContain('"karsk, north.txt"')
})

test('a cell that would run as a formula is escaped', () => {
  expect(writeCsv(content('=cmd()')).get('page')).toContain("'=cmd()")
})
