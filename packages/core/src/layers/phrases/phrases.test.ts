import { expect, test } from 'vitest'
import { sentencesOf } from '../../testing/sentencesOf.ts'
import { chunkNounPhrases, withOwners } from './chunkNounPhrases.ts'
import { chunkVerbGroups } from './chunkVerbGroups.ts'
import { findAppositions } from './findAppositions.ts'

async function parse(text: string) {
  const [sentence] = await sentencesOf(text)
  if (sentence === undefined) throw new Error('no sentence')
  return { sentence, phrases: chunkNounPhrases(sentence) }
}

test.each<[string, string]>([
  ['The army sent 12 long-range missiles to Kalm.', 'The army|12 long-range missiles|Kalm'],
  ['Vesmar’s Foreign Minister Ada Pell spoke.', 'Vesmar|Vesmar’s Foreign Minister Ada Pell'],
  ['It gave Vesmar new tanks on Tuesday.', 'It|Vesmar|new tanks|Tuesday'],
  ['Some 10,000 North Korean troops left their base.', 'Some 10,000 North Korean troops|their base'],
  ['The damaged bridge and the wounded were seen.', 'The damaged bridge|the wounded'],
  ['They need those.', 'They|those'],
])('noun phrases of %s', async (text, expected) => {
  const { phrases } = await parse(text)
  const found = phrases.map((phrase) => withOwners(phrases, phrase)).map((span) => text.slice(span.start, span.end))
  expect(found.join('|')).toBe(expected)
})

test.each<[string, string]>([
  ['They have not sent troops.', 'have not sent: send present active finite negated perfect'],
  ['It was expected to be attacked.', 'was expected to be attacked: attack future passive finite expected to'],
  ['Orel wants to leave.', 'wants: want present active finite; to leave: leave none active infinitive'],
  ['Rockets supplied by Ostrava fell.', 'supplied: supply none passive participle; fell: fall past active finite'],
  ['They could strike Kalm.', 'could strike: strike present active finite could'],
  ['Vesmar plans to send tanks.', 'plans to send: send future active finite planned to'],
  ['The dam was damaged.', 'was damaged: damage past passive finite'],
  ['They are building roads.', 'are building: build present active finite progressive'],
  ['The village is no longer held.', 'is no longer held: hold present passive finite negated'],
  ['They are there.', 'are: be present active finite'],
])('verb groups of %s', async (text, expected) => {
  const groups = chunkVerbGroups((await parse(text)).sentence).map((group) => {
    const marks = [
      group.modal ?? '',
      group.negated ? 'negated' : '',
      group.progressive ? 'progressive' : '',
      group.perfect ? 'perfect' : '',
    ]
    const words = [group.lemma, group.tense, group.voice, group.form, ...marks].filter((word) => word !== '')
    return `${text.slice(group.start, group.end)}: ${words.join(' ')}`
  })
  expect(groups.join('; ')).toBe(expected)
})

test.each<[string, string]>([
  ['Ada Pell, a spokeswoman for the relief council, said so.', 'Ada Pell = a spokeswoman for the relief council'],
  ['Vesmar’s human rights ombudsman, Jan Orel, left.', 'human rights ombudsman = Jan Orel'],
  ['In Kalm, the president, a lawyer, spoke of Vesmar, Ostrava and Tharn.', ''],
])('appositions of %s', async (text, expected) => {
  const { sentence, phrases } = await parse(text)
  const found = findAppositions(sentence, phrases).map((one) => {
    const of = phrases[one.of]
    return `${text.slice(of?.start, of?.end)} = ${text.slice(one.start, one.end)}`
  })
  expect(found.join('; ')).toBe(expected)
})
