import { expect, test } from 'vitest'
import { placeLabels } from './placeLabels.ts'

const label = (text: string, x: number, y: number) => ({ text, x, y, anchor: 'start' as const, size: 12 })

test('the first label stays, one over it or over the edge goes', () => {
  const placed = placeLabels(
    [label('Karsk', 50, 50), label('Tamber', 60, 54), label('Sella', 50, 90), label('At the edge', 190, 20)],
    { width: 200, height: 100 },
  )
  expect(placed.map(({ text }) => text)).toEqual(['Karsk', 'Sella'])
})
