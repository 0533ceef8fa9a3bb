import { loadLexicon } from '@fogline/lexicon'
import { expect, test } from 'vitest'
import { testRules } from '../../testing/testRules.ts'
import { exclusionRules } from './exclusions/exclusionRules.ts'
import { findEventMentions } from './findEventMentions.ts'
import { frameRules } from './frames/frameRules.ts'
import { statusRules } from './status/statusRules.ts'
import { testInput, testScenes } from './testing/testScenes.ts'

const lexicon = loadLexicon()

testRules('frames', frameRules, async (text) => {
  const [scene] = await testScenes(text, lexicon)
  if (scene === undefined) throw new Error('no sentence')
  return scene
})

async function toStatusInput(text: string) {
  const [scene] = await testScenes(text, lexicon)
  const candidate = scene?.candidates[0]
  if (scene === undefined || candidate === undefined) throw new Error(`no trigger in: ${text}`)
  return { text, scene, candidate, actors: [] }
}

testRules('exclusions', exclusionRules, toStatusInput)
testRules('status', statusRules, toStatusInput)

test.each<[string, string]>([
  ['Ruritania shelled Graustark overnight.', 'ASSAULT/heavy-weapons occurred Ruritania>Graustark: shelled Graustark'],
  [
    'Graustark shot down 12 drones launched by Ruritania.',
    'ASSAULT/drone occurred Graustark>: shot down 12 drones; ASSAULT/drone occurred Ruritania>: 12 drones launched',
  ],
  [
    'Ruritania sank a Graustarkian ship and struck an airfield near Sandhaven.',
    'ASSAULT/destroy occurred Ruritania>Graustark: sank a Graustarkian ship; ASSAULT/null occurred Ruritania>: struck an airfield',
  ],
  ['Ruritania sent 3,000 troops to Graustark.', 'MOBILIZE/troops occurred Ruritania>Graustark: sent 3,000 troops'],
  ['Ruritania sent 3,000 rifles to Graustark.', 'AID/null occurred Ruritania>Graustark: sent 3,000 rifles'],
  [
    'Ruritania provided Graustark with ammunition.',
    'AID/null occurred Ruritania>Graustark: provided Graustark with ammunition',
  ],
  ['Ruritania will send troops to Graustark.', 'MOBILIZE/troops planned Ruritania>Graustark: send troops'],
  ['Ada Pell met the king of Graustark.', 'CONSULT/null occurred Ada Pell>Graustark: met the king'],
  [
    'Graustark accused Ruritania of shelling Sandhaven.',
    'ACCUSE/allege occurred Graustark>Ruritania: accused Ruritania of shelling Sandhaven; ASSAULT/heavy-weapons occurred Ruritania>: shelling Sandhaven',
  ],
  [
    'Ruritania threatened to end aid to Graustark.',
    'THREATEN/violence occurred Ruritania>Graustark: threatened to end aid to Graustark; SANCTION/withdraw hypothetical Ruritania>Graustark: end aid',
  ],
  ['Ruritania sent a tank to Graustark.', 'AID/null occurred Ruritania>Graustark: sent a tank'],
  [
    'Ruritania sent 3,000 to 4,000 soldiers to Graustark.',
    'MOBILIZE/troops occurred Ruritania>Graustark: sent 3,000 to 4,000 soldiers',
  ],
  ['The attack drones of Ruritania are cheap.', ''],
  ['In the event of an attack, Ruritania has shelters.', ''],
  ['Would Ruritania attack Graustark?', ''],
  ['The war in Ruritania goes on.', ''],
])('%s', async (text, expected) => {
  const found = findEventMentions(await testInput(text, lexicon)).map(
    (one) => `${one.type}/${one.mode} ${one.status} ${one.actors.join('+')}>${one.recipients.join('+')}: ${one.what}`,
  )
  expect(found.join('; ')).toBe(expected)
})
