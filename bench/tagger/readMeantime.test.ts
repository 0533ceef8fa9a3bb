import { expect, test } from 'vitest'
import { readMeantime } from './readMeantime.ts'

const event = (words: readonly number[], attributes: string): string =>
  `<EVENT_MENTION ${attributes}>${words.map((word) => `<token_anchor t_id="${word}"/>`).join('')}</EVENT_MENTION>`

const content = `<?xml version="1.0" ?><Document doc_id="1" lang="en">
<token number="0" sentence="0" t_id="1">Kalm</token><token number="1" sentence="0" t_id="2">set</token>
<token number="2" sentence="0" t_id="3">up</token><token number="3" sentence="0" t_id="4">,</token>
<token number="4" sentence="1" t_id="5">A&amp;B</token><token number="5" sentence="1" t_id="6">left</token>
<token number="6" sentence="1" t_id="7">may</token><token number="7" sentence="1" t_id="8">win</token>
<Markables>
<ENTITY_MENTION syntactic_type="NAM"><token_anchor t_id="1"/></ENTITY_MENTION>
${event([2, 3], 'certainty="CERTAIN" polarity="NEG" special_cases="NONE" time="NON_FUTURE"')}
${event([5], 'certainty="CERTAIN" polarity="POS" special_cases="GEN" time="NON_FUTURE"')}
${event([6], 'certainty="CERTAIN" polarity="POS" special_cases="NONE" time="NON_FUTURE"')}
${event([7], 'certainty="CERTAIN" polarity="POS" special_cases="COND_MAIN" time="FUTURE"')}
${event([8], 'certainty="CERTAIN" polarity="POS" special_cases="NONE" time="FUTURE"')}
</Markables></Document>`

test('classes stand on the last word of an event; what is general or open has none', () => {
  const read = readMeantime('77_Kalm_sets_up,_again', content)
  expect([read.id, read.text]).toEqual(['meantime-77_Kalm_sets_up', 'Kalm set up, A&B left may win'])
  expect(read.sentences.map((words) => words.map(({ told }) => told))).toEqual([
    [null, null, 'not happened', null],
    [null, 'happened', 'possible', 'planned'],
  ])
})
