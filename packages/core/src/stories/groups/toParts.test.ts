import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutStories } from './cutStories.ts'
import type { StoryLink } from './findLinks.ts'
import { toParts } from './toParts.ts'

const link = (a: string, b: string, likeness: number): StoryLink => ({ a, b, likeness })

test('a chain of many is cut where it is weakest, a chain of few is not', () => {
  const links = [link('a', 'b', 0.6), link('b', 'c', 0.27), link('c', 'd', 0.6)]
  expect(toParts(['a', 'b', 'c', 'd', 'e'], links)).toEqual([['a', 'b', 'c', 'd'], ['e']])
  expect(toParts(['a', 'b', 'c', 'd', 'e'], links, 2)).toEqual([['a', 'b'], ['c', 'd'], ['e']])
})

const articles = Array.from({ length: 12 }, (_, at) => String.fromCharCode(97 + at))
const anyLinks = fc.array(
  fc
    .tuple(fc.constantFrom(...articles), fc.constantFrom(...articles), fc.double({ min: 0.26, max: 1, noNaN: true }))
    .filter(([a, b]) => a < b)
    .map(([a, b, likeness]) => link(a, b, likeness)),
)

test('the order of links and articles never shows', () => {
  fc.assert(
    fc.property(anyLinks, fc.integer({ min: 1, max: 6 }), (links, most) => {
      const parts = toParts(articles, links, most)
      expect(toParts([...articles].reverse(), [...links].reverse(), most)).toEqual(parts)
      expect(parts.flat().sort()).toEqual(articles)
    }),
    { seed: 4747 },
  )
})

test('a link between two parts changes no others', () => {
  fc.assert(
    fc.property(anyLinks, fc.integer({ min: 1, max: 6 }), fc.nat(), fc.nat(), (links, most, x, y) => {
      const [a = '', b = ''] = [articles[x % 12], articles[y % 12]].sort()
      fc.pre(a !== b)
      const whole = toParts(articles, links, Infinity)
      const touched = new Set(whole.filter((part) => part.includes(a) || part.includes(b)).flat())
      const others = (parts: readonly (readonly string[])[]) => parts.filter((part) => !touched.has(part[0] ?? ''))
      const more = [...links, link(a, b, 0.5)]
      expect(others(toParts(articles, more, most))).toEqual(others(toParts(articles, links, most)))
    }),
    { seed: 4747 },
  )
})

test('two groups that share words are two stories where each is far more alike within', () => {
  const likeness = (within: number, between: number) => (a: number, b: number) => (a < 4 === b < 4 ? within : between)
  expect(cutStories(8, likeness(0.6, 0.4))).toEqual([
    [0, 1, 2, 3],
    [4, 5, 6, 7],
  ])
  expect(cutStories(8, likeness(0.5, 0.4))).toEqual([[0, 1, 2, 3, 4, 5, 6, 7]])
})
