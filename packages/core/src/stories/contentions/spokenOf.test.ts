import { loadLexicon } from '@fogline/lexicon'
import { expect, test } from 'vitest'
import { read } from '../../read.ts'
import { reconcile } from '../../reconcile.ts'
import { testTagger } from '../../testing/testTagger.ts'

const reader = { lexicon: loadLexicon(), tagger: testTagger }

/** Who stands beside what, in contentions about who says nothing. */
async function silences(paragraphs: readonly string[]): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(
    `<html><head><title>Fire</title></head><body><article><h1>Fire on the quay</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
  )
  const result = await read({ location: 'fire.html', bytes, contentType: 'text/html', fetchedAt: null }, reader)
  const readings = result.kind === 'reading' ? result.articles : []
  return reconcile({ readings, judgements: [], captures: [] })
    .contentions.filter(({ by }) => by === 'contentions/unconfirmed')
    .map(({ positions }) => positions.map(({ holder, value }) => `${holder?.text ?? 'page'}: ${value}`).join(' | '))
}

const before = 'The quay of Varn burned all night, and the boats were towed out to the roads in the dark by two pilots.'

test.each<[string, readonly string[], readonly string[]]>([
  [
    'what the page says of who does not answer',
    [
      before,
      'Invoices name the Lantern Trading Company. The Lantern Trading Company did not respond to requests for comment.',
    ],
    [
      'page: Invoices name the Lantern Trading Company. | The Lantern Trading Company: did not respond to requests for comment',
    ],
  ],
  [
    'what another says, where “that” is not confirmed',
    [before, 'Mayor Ilva Orlend said that two crews had fled. The harbour police would not confirm that.'],
    ['Mayor Ilva Orlend: two crews had fled | The harbour police: would not confirm that'],
  ],
  [
    'an open question is nobody else’s word',
    [before, 'Mayor Ilva Orlend said that two crews had fled. The harbour police did not say where they were.'],
    [],
  ],
  [
    'nothing is said of who does not answer',
    [
      before,
      'Mayor Ilva Orlend said that two crews had fled. The Lantern Trading Company did not respond to requests for comment.',
    ],
    [],
  ],
])('%s', async (_, paragraphs, expected) => {
  expect(await silences(paragraphs)).toEqual(expected)
})
