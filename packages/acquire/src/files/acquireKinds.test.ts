import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collect } from '../testing/collect.ts'
import { makePdf, toColumn } from '../testing/makePdf.ts'
import { makeResponse } from '../testing/makeWarc.ts'
import { makeZip } from '../testing/makeZip.ts'
import { type Site, startSite } from '../testing/startSite.ts'

const pdf = makePdf([toColumn(['The council of Ardel met on Monday.'], 50, 700)])
const zip = makeZip([{ name: 'n.txt', content: 'note' }])

let folder = ''
let site: Site

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fogline-kinds-'))
  const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content)
  put('a.pdf', pdf)
  put('b.zip', zip)
  put('c.json', '[{"text":"record"}]')
  put('d.jsonl.gz', gzipSync('{"text":"record"}\n'))
  put('e.xml', '<note/>')
  put('f.md', 'words')
  put('g.eml', 'From: a@b.example\nMIME-Version: 1.0\n\nmail')
  put('h.warc.gz', gzipSync(await makeResponse('/one', '<p>one</p>')))
  put('i.docx', zip)
  put('.j.pdf', pdf)
  symlinkSync(join(folder, 'g.eml'), join(folder, 'k.eml'))
  site = await startSite(({ url }, response) => {
    const [type, content] = url === '/report' ? ['application/pdf', pdf] : ['application/zip', zip]
    response.setHeader('content-type', type).end(content)
  })
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

const shorten = (lines: readonly string[]): readonly string[] =>
  lines.map((line) =>
    line.replaceAll(`${folder}/`, '').replace(/<!doctype[^]*<article>\s*([^]*?)\s*<\/article>[^]*/, '$1'),
  )

test('a folder gives the pages of every kind, but .json, feeds and what is hidden', async () => {
  expect(shorten(await collect([folder]))).toEqual([
    'a.pdf: <p>The council of Ardel met on Monday.</p>',
    'b.zip/n.txt: note',
    'd.jsonl.gz#1: record',
    'f.md: <p>words</p>',
    'g.eml: mail\n',
    'https://ardel.example/one: <p>one</p>',
    'k.eml: mail\n',
  ])
})

test('what is named is read', async () => {
  expect(shorten(await collect([join(folder, 'c.json'), join(folder, 'i.docx'), join(folder, '*.z?p')]))).toEqual([
    'c.json#1: record',
    'i.docx ! unsupported',
    'b.zip/n.txt: note',
  ])
})

test('a PDF and a zip of the web', async () => {
  const found = await collect([`${site.origin}/report`, `${site.origin}/pages.zip`], { allowHosts: [site.host] })
  expect(shorten(found).map((line) => line.replace(site.origin, ''))).toEqual([
    '/report: <p>The council of Ardel met on Monday.</p>',
    '/pages.zip/n.txt: note',
  ])
})
