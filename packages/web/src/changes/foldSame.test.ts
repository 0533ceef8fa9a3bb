import type { BlockChange } from '@fogline/model'
import { expect, test } from 'vitest'
import { foldSame } from './foldSame.ts'

const blocks = (kinds: string): readonly BlockChange[] =>
  kinds.split('').map((letter, at) => ({
    kind: letter === 's' ? 'same' : 'changed',
    before: { start: at, end: at + 1 },
    after: { start: at, end: at + 1 },
    segments: [],
  }))

test.each<[string, string, string]>([
  ['three that stayed are folded', 'csssc', 'c [sss] c'],
  ['two that stayed are shown', 'cssc', 'c ss c'],
  ['many changes in a row are shown', 'ccccc', 'ccccc'],
  ['a text that stayed is folded whole', 'ssss', '[ssss]'],
  ['no text is nothing', '', ''],
])('%s', (_, kinds, expected) => {
  const shown = foldSame(blocks(kinds)).map(({ isFolded, blocks: run }) => {
    const letters = run.map(({ kind }) => kind.charAt(0)).join('')
    return isFolded ? `[${letters}]` : letters
  })
  expect(shown.join(' ')).toBe(expected)
})
