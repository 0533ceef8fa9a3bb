import { loadLexicon } from '@fogline/lexicon'
import { expect, test } from 'vitest'
import { findEventMentions } from './findEventMentions.ts'
import { testInput } from './testing/testScenes.ts'

const lexicon = loadLexicon()

test.each<[string, string]>([
  ['The shelling of Sandhaven by Ruritania went on for a third day.', 'ASSAULT/heavy-weapons occurred Ruritania>'],
  ['Ruritania’s attack on Graustark drew anger.', 'ASSAULT/null occurred Ruritania>Graustark'],
  [
    'Ruritania, which has shelled Graustark for weeks, denied any plan to invade it.',
    'ASSAULT/heavy-weapons occurred Ruritania>Graustark; REJECT/null occurred Ruritania>',
  ],
  ['Graustark urged Ruritania to withdraw its troops from Sandhaven.', 'REQUEST/null occurred Graustark>Ruritania'],
  [
    'Ruritania bombed the port and captured two pilots.',
    'ASSAULT/explosives occurred Ruritania>; ASSAULT/abduct occurred Ruritania>',
  ],
  [
    'Ruritania attacked and sank a Graustarkian ship.',
    'ASSAULT/null occurred Ruritania>Graustark; ASSAULT/destroy occurred Ruritania>Graustark',
  ],
  [
    'Graustark was accused of torturing prisoners.',
    'ACCUSE/allege occurred >Graustark; ASSAULT/torture occurred Graustark>',
  ],
  ['Ruritania decided to suspend aid to Graustark.', 'SANCTION/withdraw planned Ruritania>Graustark'],
  [
    'Ruritanian soldiers captured by the Red Brigade were released on Friday.',
    'ASSAULT/abduct occurred Red Brigade>Ruritania; RETREAT/release occurred >Ruritania',
  ],
  ['Ruritania refused to sign the treaty with Graustark.', 'REJECT/null occurred Ruritania>Graustark'],
  ['Ruritania is ready to bomb Graustark.', 'ASSAULT/explosives planned Ruritania>Graustark'],
  ['The president of Ruritania will visit Graustark on Monday.', 'AGREE/null planned Ruritania>Graustark'],
  ['Graustark demanded that Ruritania release its pilots.', 'REQUEST/null occurred Graustark>Ruritania'],
  ['Ruritania expelled two diplomats of Graustark.', 'SANCTION/expel occurred Ruritania>Graustark'],
  ['Police in Ruritania detained 12 protesters.', 'COERCE/arrest occurred Ruritania>'],
  ['Ruritania failed to reach an agreement with Graustark.', 'REJECT/null occurred Ruritania>Graustark'],
  ['A wave of drone strikes by Ruritania hit Sandhaven.', 'ASSAULT/drone occurred Ruritania>'],
  [
    'The Red Brigade kidnapped a Ruritanian minister and demanded a ransom.',
    'ASSAULT/abduct occurred Red Brigade>Ruritania; REQUEST/null occurred Red Brigade>',
  ],
  ['Ruritania tried to kill the king of Graustark.', 'ASSAULT/null hypothetical Ruritania>Graustark'],
  ['Rebels of the Red Brigade surrendered to Graustark.', 'RETREAT/disarm occurred Red Brigade>'],
  ['Graustark lifted a curfew in Sandhaven.', 'CONCEDE/null occurred Graustark>'],
  [
    'Ruritania imposed sanctions on Graustark over its invasion of Sandhaven.',
    'SANCTION/null occurred Ruritania>Graustark; ASSAULT/null occurred Graustark>',
  ],
  ['An offer by Ruritania to mediate was rejected by Graustark.', 'REJECT/null occurred Graustark>'],
  ['Ruritania plans to deploy two brigades near Sandhaven.', 'MOBILIZE/troops planned Ruritania>'],
  ['Graustark thanked Ruritania for its help.', 'SUPPORT/null occurred Graustark>Ruritania'],
  ['Ruritania may supply Graustark with rifles.', 'AID/null hypothetical Ruritania>Graustark'],
  [
    'The army of Ruritania, backed by the Red Brigade, seized Sandhaven from Graustark.',
    'SUPPORT/null occurred Red Brigade>Ruritania; ASSAULT/heavy-weapons occurred Ruritania>Graustark',
  ],
  ['Graustark forced two tankers to turn back.', 'COERCE/restrict occurred Graustark>'],

  ['Ruritania was forced to withdraw from Sandhaven.', 'RETREAT/withdraw occurred Ruritania>'],
])('who does what to whom: %s', async (text, expected) => {
  const found = findEventMentions(await testInput(text, lexicon)).map(
    (one) => `${one.type}/${one.mode} ${one.status} ${one.actors.join('+')}>${one.recipients.join('+')}`,
  )
  expect(found.join('; ')).toBe(expected)
})
