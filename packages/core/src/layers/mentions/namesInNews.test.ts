import { loadLexicon } from '@fogline/lexicon'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../testing/sentencesOf.ts'
import { testArticle } from '../../testing/testArticle.ts'
import { annotate } from '../annotate.ts'

const lexicon = loadLexicon()

/** What each entity is, with the words that mean it, and where each place lies. */
async function read(text: string) {
  const { entities, mentions, places } = annotate(testArticle(text), { lexicon, sentences: await sentencesOf(text) })
  const words = (id: string) => mentions.filter(({ entity }) => entity === id).map((mention) => mention.text)
  return {
    entities: entities.map(({ id, type, country }) => `${type} ${country ?? '-'}: ${words(id).join(', ')}`),
    places: places.map(
      (place) =>
        `${place.text} ${place.country ?? '-'} ${Math.round(place.latitude ?? 0)} ${Math.round(place.longitude ?? 0)}`,
    ),
  }
}

/** Written before they were read; three of the twelve came out right at first. */
test.each<[string, string, readonly string[], readonly string[]]>([
  [
    'two spellings of a name and of a town',
    'President Volodymyr Zelensky arrived in Kyiv on Monday. Zelenskyy, who had left Kiev last week, thanked Norway.',
    ['person UA: Volodymyr Zelensky, Zelenskyy', 'place UA: Kyiv, Kiev', 'country NO: Norway'],
    ['Kyiv UA 50 31', 'Kiev UA 50 31'],
  ],
  [
    'letters in brackets, and the kind of body',
    'The Coastal Rescue Federation (CRF) sent two boats from Bergen. A CRF spokeswoman said that the federation had lost one of them.',
    ['organisation -: Coastal Rescue Federation, CRF, federation'],
    ['Bergen NO 60 5'],
  ],
  [
    'two of one family name',
    'Maria Lindqvist and her brother Erik Lindqvist were arrested in Malmo. Erik Lindqvist was released on Friday, while Maria Lindqvist stayed in custody, her lawyer said.',
    ['person -: Maria Lindqvist, her, Maria Lindqvist, her', 'person -: Erik Lindqvist, Erik Lindqvist'],
    ['Malmo SE 56 13'],
  ],
  [
    'a state and a region of its name',
    "Georgia's president, Salome Zourabichvili, met officials in Atlanta, Georgia, before she flew back to Tbilisi.",
    [
      'country GE: Georgia',
      'person GE: president, Salome Zourabichvili, she',
      'place US: Georgia',
      'place GE: Tbilisi',
    ],
    ['Georgia GE 42 43', 'Atlanta US 34 -84', 'Georgia US 33 -83', 'Tbilisi GE 42 45'],
  ],
  [
    'a government and a capital as a town',
    "Washington said it would send 40 launchers to Warsaw, Poland's capital, although the mayor of Warsaw objected.",
    ['country US: Washington, it', 'place PL: Warsaw, Warsaw', 'country PL: Poland'],
    ['Washington US 39 -77', 'Warsaw PL 52 21'],
  ],
  [
    'somebody named like a state, and a town',
    'Chad Lawson, a farmer from Lebanon, Kansas, said that he had never heard of Chad or its capital.',
    ['person -: Chad Lawson, farmer, he', 'place US: Lebanon', 'country TD: Chad, its'],
    ['Lebanon US 0 0', 'Kansas US 39 -98', 'Chad TD 15 19'],
  ],
  [
    'a state that no list has, and its people',
    "The self-declared republic of Varesia closed its border on Tuesday. Varesian soldiers fired at a Moldovan patrol, and Varesia's foreign minister blamed Moldova.",
    ['country -: Varesia, its, Varesia', 'group -: Varesian soldiers', 'country MD: Moldovan, Moldova'],
    ['Varesia - 0 0'],
  ],
  [
    'somebody named like a state, the state and its capital',
    "Jordan Ellis told Jordan's parliament that Amman had kept its word. Ellis later left for Aqaba.",
    ['person -: Jordan Ellis, Ellis', "organisation JO: Jordan's parliament", 'country JO: Amman, its'],
    ['Amman JO 32 36', 'Aqaba JO 30 35'],
  ],
  [
    'a state by what it does with another',
    'Envoys of Dravinia and Poland signed a truce in Lublin. Dravinia froze the accounts of two Polish banks.',
    ['country -: Dravinia, Dravinia', 'country PL: Poland, Polish'],
    ['Dravinia - 0 0', 'Lublin PL 51 23'],
  ],
  [
    'somebody named like a capital',
    "Ambassador Paris Okonkwo flew from Paris to Lagos, where Okonkwo met Nigeria's army chief.",
    ['person -: Paris Okonkwo, Okonkwo', 'country NG: Nigeria'],
    ['Paris FR 49 2', 'Lagos NG 6 3'],
  ],
  [
    'a ministry, a town and "it"',
    "Gaza's Health Ministry said that 14 people were killed in the city of Gaza; it did not say who they were.",
    ["organisation PS: Gaza's Health Ministry, it", 'place -: Gaza'],
    ['Gaza PS 32 34'],
  ],
  [
    'a town that fell, and a group',
    "Delmora fell on Sunday, the Korvath Front said. Anton Veles, its spokesman, said that the group held Delmora's port.",
    ['place -: Delmora, Delmora', 'organisation -: Korvath Front, group', 'person -: Anton Veles, spokesman'],
    ['Delmora - 0 0'],
  ],
])('%s', async (_, text, entities, places) => {
  const found = await read(text)
  expect(found.entities).toEqual(expect.arrayContaining([...entities]))
  expect(found.places).toEqual(expect.arrayContaining([...places]))
})
