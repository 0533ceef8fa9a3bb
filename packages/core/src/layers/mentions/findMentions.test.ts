import type { Article } from '@fogline/model'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../testing/sentencesOf.ts'
import { findMentions } from './findMentions.ts'
import { smallLexicon } from './testing/smallLexicon.ts'

async function read(text: string) {
  const article = { id: 'a', text } as Article
  const sentences = await sentencesOf(text)
  const { mentions, entities } = findMentions({ article, sentences, lexicon: smallLexicon })
  const names = new Map(entities.map((entity) => [entity.id, entity.name]))
  return { mentions, entities, shown: mentions.map((one) => `${one.text}=${names.get(one.entity)}`).join('; ') }
}

describe('whom mentions mean', () => {
  test.each<[string, string, string]>([
    [
      'a family name and "he" after a full name',
      'Gen. Jan Orel spoke. Orel left before he fell.',
      'Jan Orel=Jan Orel; Orel=Jan Orel; he=Jan Orel',
    ],
    [
      'two people of one family name',
      'Ada Orel met Jan Tesk. Lena Orel wept. Orel slept.',
      'Ada Orel=Ada Orel; Jan Tesk=Jan Tesk; Lena Orel=Lena Orel; Orel=Lena Orel',
    ],
    ['a title before', 'France’s Foreign Minister Lena Tesk spoke.', 'France=France; Lena Tesk=Lena Tesk'],
    ['a description after', 'Lena Tesk, a farmer, spoke.', 'Lena Tesk=Lena Tesk; farmer=Lena Tesk'],
    [
      'an office again',
      'French President Ada Pell spoke. The president left.',
      'French=France; Ada Pell=Ada Pell; president=Ada Pell',
    ],
    [
      'the office of another country',
      'French President Ada Pell met the Norwegian president.',
      'French=France; Ada Pell=Ada Pell; Norwegian president=Norwegian president',
    ],
    ['a seat of power', 'Beijing warned that it would act.', 'Beijing=China; it=China'],
    [
      'who is cited speaks on',
      'Two mines were found in the channel, according to the French navy. It did not say whose they were.',
      'French navy=French navy; It=French navy',
    ],
    [
      'a mission by its kind',
      'The Kalm Monitoring Mission met Ada Pell. The mission said that it had a list.',
      'Kalm Monitoring Mission=Kalm Monitoring Mission; Ada Pell=Ada Pell; mission=Kalm Monitoring Mission; it=Kalm Monitoring Mission',
    ],
    ['no one', 'It is clear that it rained.', ''],
    [
      'an acronym in brackets',
      'The Kalm Relief Council (KRC) met. The KRC left.',
      'Kalm Relief Council=Kalm Relief Council; KRC=Kalm Relief Council; KRC=Kalm Relief Council',
    ],
    [
      'an organ by its state',
      'France’s Defense Ministry spoke. The Defense Ministry denied it.',
      'France’s Defense Ministry=France’s Defense Ministry; Defense Ministry=France’s Defense Ministry',
    ],
    ['the group', 'Varga fighters fired. The group denied it.', 'Varga fighters=Varga Front; group=Varga Front'],
    ['one named later', 'A recruit, identified only as Lena, spoke.', 'recruit=Lena; Lena=Lena'],
    ['an eastern name', 'Kim Yong-ho spoke. Kim left.', 'Kim Yong-ho=Kim Yong-ho; Kim=Kim Yong-ho'],
    ['a country inside a compound', 'The China-France pact held.', 'China=China; France=France'],
  ])('%s', async (_, text, expected) => {
    expect((await read(text)).shown).toBe(expected)
  })

  test('roles, country and aliases come from the text', async () => {
    const { entities } = await read('French Defense Minister Ada Pell, a farmer, spoke. Pell left.')
    const pell = entities.find((entity) => entity.type === 'person')
    expect(pell).toMatchObject({ name: 'Ada Pell', country: 'FR', aliases: ['Pell'] })
    expect(pell?.roles.map((role) => role.text)).toEqual(['French Defense Minister', 'farmer'])
    expect(entities.find((entity) => entity.type === 'country')?.identifiers.iso).toBe('FR')
  })

  test.each<[string, string | null]>([
    ['Ada Pell, the president of Norway, spoke.', 'NO'],
    ['Foreign Minister Ada Pell of Norway spoke.', 'NO'],
    ['Ada Pell, a spokeswoman for the French army, spoke.', 'FR'],
    ['Norwegian foreign officials met. Foreign Minister Ada Pell spoke.', 'NO'],
    ['Foreign Minister Ada Pell spoke. Norwegian foreign officials met.', null],
    ['French foreign officials met Norway’s foreign ministry. Foreign Minister Ada Pell spoke.', null],
    ['Ada Pell, an analyst in Norway, spoke.', null],
    ['Special envoy for Norway Ada Pell spoke.', null],
  ])('the country of someone: %s', async (text, country) => {
    expect((await read(text)).entities.find((entity) => entity.type === 'person')?.country).toBe(country)
  })

  test('mentions read back and point to entities', async () => {
    const text = '“Oslo’s troops left,” Jan Orel said; Norwegians and the WHO agreed.'
    const { mentions, entities } = await read(text)
    const ids = new Set(entities.map((entity) => entity.id))
    for (const one of mentions) expect(text.slice(one.start, one.end)).toBe(one.text)
    expect(mentions.every((one) => ids.has(one.entity))).toBe(true)
  })
})
