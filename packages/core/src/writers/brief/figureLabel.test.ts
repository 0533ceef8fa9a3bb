import type { Article, Entity, Figure } from '@fogline/model'
import { expect, test } from 'vitest'
import type { ContentIndex } from './contentIndex.ts'
import { figureLabel, trackLabel } from './figureLabel.ts'

const index = {
  article: () => ({ bodyStart: 20, text: `${' '.repeat(20)}The drones flew.` }) as Article,
  entityOf: (id: string | null) => (id === null ? undefined : ({ name: 'Heron-4', type: 'equipment' } as Entity)),
} as unknown as ContentIndex
const figure = (parts: Partial<Figure>): Figure =>
  ({ what: null, unit: null, indicator: null, subject: null, article: 'a', start: 40, ...parts }) as Figure

test.each<[string, Partial<Figure>]>([
  ['People killed', { what: 'fatality', unit: 'person', indicator: 'killed' }],
  ['Tolvan dead', { what: 'Tolvan dead', unit: 'person', indicator: 'killed' }],
  ['Bodies', { what: 'bodies', unit: 'person', indicator: 'killed' }],
  ['People wounded', { unit: 'person', indicator: 'wounded' }],
  ['Sailors missing', { what: 'sailors', unit: 'person', indicator: 'missing' }],
  ['Soldiers en route', { what: 'soldiers', unit: 'person', indicator: 'en_route' }],
  ['Aid', { unit: 'EUR', indicator: 'aid' }],
  ['Range', { what: 'reach', unit: 'km', indicator: 'range' }],
  ['Heron-4: range', { unit: 'km', indicator: 'range', subject: 'e' }],
  ['Heron-4: warhead, payload', { what: 'warhead', unit: 'kg', indicator: 'payload', subject: 'e' }],
  ['Karsk drones launched', { what: 'Karsk Drones', indicator: 'launched', start: 3 }],
])('%s', (label, parts) => {
  expect(figureLabel(figure(parts), index)).toBe(label)
})

test.each([
  ['people, killed, Varn', 'People killed, Varn'],
  ['Villages, settlements captured, Brask', 'Villages captured, Brask'],
  ['people (some say, (children, Varn', 'People (some say, (children, Varn'],
  ['North Varn troops, en route', 'North Varn troops en route'],
])('%s: %s', (label, expected) => {
  expect(trackLabel(label)).toBe(expected)
})
