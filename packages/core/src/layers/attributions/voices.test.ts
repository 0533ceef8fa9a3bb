import { loadLexicon } from '@fogline/lexicon'
import { expect, test } from 'vitest'
import { testArticle } from '../../testing/testArticle.ts'
import { testTagger } from '../../testing/testTagger.ts'
import { annotate } from '../annotate.ts'
import { findSentences } from '../sentences/findSentences.ts'

const lexicon = loadLexicon()

/** Each voice of a text as "who | act | what", who by the entity meant where there is one; attitudes are left out. */
async function voices(text: string): Promise<readonly string[]> {
  const article = testArticle(text)
  const layers = annotate(article, {
    lexicon,
    sentences: findSentences(article, await testTagger.tag(text, article.blocks)),
  })
  return layers.attributions
    .filter(({ isAttitude }) => !isAttitude)
    .map(({ source, entity, chain, act, content }) => {
      const named = layers.entities.find(({ id }) => id === entity)?.name
      const worded = source === null ? 'nobody named' : text.slice(source.start, source.end)
      const who = chain.length > 0 ? chain.join(' > ') : (named ?? worded)
      return `${who} | ${act} | ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`
    })
}

// Written before the rules had seen them.
test.each<[string, readonly string[]]>([
  [
    'Defence Minister Tomas Varga arrived in Lissen on Tuesday. Varga said two brigades would be moved south. The minister added that the move was not a threat. He refused to say how many soldiers were involved.',
    [
      'Tomas Varga | predict | two brigades would be moved south',
      'Tomas Varga | assert | the move was not a threat',
      'Tomas Varga | decline_to_comment | to say how many soldiers were involved',
    ],
  ],
  [
    'State radio, citing the interior ministry, said 14 people had been arrested.',
    ['State radio > the interior ministry | assert | 14 people had been arrested'],
  ],
  [
    'Mayor Piet Loos spoke to reporters outside the town hall. He said:\n\n“The bridge will stay shut until spring.”',
    ['Piet Loos | predict | The bridge will stay shut until spring'],
  ],
  [
    '“We counted the dead twice,” said Ines Rolle, the hospital director. “The second list was longer.\n\n“Nobody from the government has come to see us.”',
    [
      'Ines Rolle | assert | We counted the dead twice … The second list was longer. … Nobody from the government has come to see us.',
    ],
  ],
  [
    'According to an assessment by French military intelligence, the brigade has lost a third of its tanks.',
    ['an assessment by French military intelligence | assert | the brigade has lost a third of its tanks'],
  ],
  [
    '“The mine,” Inspector Aldous Frey told the inquiry, “had not been checked since 2019.”',
    ['Aldous Frey | assert | The mine … had not been checked since 2019'],
  ],
  ['It was announced on Thursday that the schools would reopen.', ['nobody named | assert | the schools would reopen']],
  [
    'The river, as one fisherman put it, “has turned to soup”.',
    ['one fisherman | assert | The river … “has turned to soup”'],
  ],
  [
    'A group calling itself the Black Heron claimed responsibility for the blast in a video.',
    ['A group | claim_responsibility | the blast in a video'],
  ],
  [
    'The airline’s owner, who lives abroad, has said through his lawyer that he will not return.',
    ['owner | predict | he will not return'],
  ],
  [
    'Tal has agreed to sell the port, two officials told the Harbour Post on Monday.',
    ['officials | assert | Tal has agreed to sell the port'],
  ],
  [
    'Two insurers, who asked not to be named, told the Harbour Post that premiums had doubled.',
    ['Two insurers | assert | premiums had doubled'],
  ],
  ['Asked whether it had rained, the captain closed the door.', []],
  [
    'The pact, diplomats said, was dead; nobody would say who had killed it.',
    ['diplomats | assert | The pact … was dead'],
  ],
  [
    'Brandt has denied using foreign soldiers, and Tal has said that the camps are empty.',
    ['Brandt | deny | using foreign soldiers', 'Tal | assert | the camps are empty'],
  ],
  [
    'Claiming that the vote was stolen, Brandt told Radio One that “they lied”.',
    ['Brandt | assert | the vote was stolen', 'Brandt | accuse | “they lied”'],
  ],
])('%s', async (text, expected) => {
  expect(await voices(text)).toEqual(expected)
})
