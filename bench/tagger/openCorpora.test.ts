import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openCorpora } from './openCorpora.ts'

const folder = mkdtempSync(join(tmpdir(), 'corpora-'))
afterAll(() => rmSync(folder, { recursive: true }))

const meantime = '<Document><token number="0" sentence="0" t_id="1">Kalm</token><Markables/></Document>'
const documents = JSON.stringify([10, 11, 12].map((number) => ({ _id: `kalm-${number}`, text: 'Rain fell.' })))
const files = {
  'a/en_ewt-test.conllu': '# newdoc id = a\n1\tKalm\tKalm\tPROPN\t_\t_\t0\troot\t_\t_\n',
  'a/en_ewt-train.conllu': '# newdoc id = b\n1\tKalm\tKalm\tPROPN\t_\t_\t0\troot\t_\t_\n',
  'b/uner_ewt-test.iob2': '# sent_id = 1\n1\tKalm\tB-LOC\t-\t-\n',
  're3d/CENTCOM/documents.json': documents,
  're3d/CENTCOM/entities.json': '[]',
  're3d/Kalm_Gazette/documents.json': documents,
  're3d/Kalm_Gazette/entities.json': '[]',
  'timeline/corpus_kalm/5_Kalm.xml': meantime,
  'attribution/polnear-test/text/x.txt': 'Ilva said.',
  'attribution/polnear-test/attributions/x_0a1b.ann': '',
}
for (const [file, content] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), content)
}

test('corpora are found by the form of their files; of what the training reads only what it holds out is kept', () => {
  const found = openCorpora(folder)
  expect(found.ewt.map(({ id }) => id)).toEqual(['a'])
  expect(found.uner.map(({ names }) => names.length)).toEqual([1])
  expect(found.wikigold).toEqual([])
  expect(found.re3d.map(({ id }) => id)).toEqual(['kalm-10', 'kalm-10', 'kalm-11', 'kalm-12'])
  expect(found.meantime.map(({ id }) => id)).toEqual(['meantime-5_Kalm'])
  expect(found.polnear.map(({ text }) => text)).toEqual(['Ilva said.'])
})

test('a folder that is not there has nothing', () => {
  expect(Object.values(openCorpora(join(folder, 'none'))).flat()).toEqual([])
})
