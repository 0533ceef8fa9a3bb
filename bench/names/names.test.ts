import { expect, test } from 'vitest'
import { alike, isJoined } from './isJoined.ts'
import { toPairs } from './readPairs.ts'
import { scorePairs } from './scorePairs.ts'

const csv = [
  'case_group,schema,name1,name2,is_match,quality,category,notes',
  'a,Person,Ada Moreau,ADA MOREAU,true,STRONG,,',
  'a,Person,Ada Moreau,Tobias Brandt,false,STRONG,,',
  'b,Company,"Kalm Boats, Ltd.","Kalm ""Best"" Boats",true,WEAK,,"one, two"',
].join('\n')

test('names with commas and marks', () => {
  expect(toPairs(csv)).toEqual([
    { schema: 'Person', names: ['Ada Moreau', 'ADA MOREAU'], same: true },
    { schema: 'Person', names: ['Ada Moreau', 'Tobias Brandt'], same: false },
    { schema: 'Company', names: ['Kalm Boats, Ltd.', 'Kalm "Best" Boats'], same: true },
  ])
})

test('what is alike, and what is not', () => {
  expect(
    toPairs(csv)
      .slice(0, 2)
      .map((pair) => isJoined(pair, alike)),
  ).toEqual([true, false])
})

test('F1 of what was joined', () => {
  const [one, two, three] = toPairs(csv)
  if (one === undefined || two === undefined || three === undefined) throw new Error('three rows')
  const pairs = [
    { pair: one, joined: true },
    { pair: two, joined: true },
    { pair: three, joined: false },
  ]
  expect(scorePairs(pairs)[0]).toEqual({ kind: 'all', pairs: 3, same: 2, F1: 0.5, P: 0.5, R: 0.5 })
})
