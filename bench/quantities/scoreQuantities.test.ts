import { expect, test } from 'vitest'
import type { Quantity } from './quantity.ts'
import { parseValue } from './readNewsQuant.ts'
import { scoreQuantities } from './scoreQuantities.ts'

const quantity = (value: Quantity['value'], unit: string, change = '='): Quantity => ({ value, units: [unit], change })

test('each quantity answers once; unit and sign are counted beside the value', () => {
  const truth = [quantity(40, 'camel'), quantity(40, 'tent', '>'), quantity([3, 5], 'day')]
  const found = [quantity(40, 'tent'), quantity(40, 'camel'), quantity(3, 'day'), quantity(7, 'hut')]
  expect(scoreQuantities([{ truth, found }])).toEqual({
    value: { P: 0.5, R: 0.6667, F1: 0.5714 },
    unit: { P: 0.5, R: 0.6667, F1: 0.5714 },
    change: { P: 0.25, R: 0.3333, F1: 0.2857 },
  })
})

test('a unit may bear several names, and a value that is close enough is the same', () => {
  const found = [{ ...quantity(2 / 3, 'mile'), units: ['kilometre', 'mile'] }]
  expect(scoreQuantities([{ truth: [quantity(0.666667, 'mile')], found }]).unit.F1).toBe(1)
  expect(scoreQuantities([{ truth: [quantity(0.6667, 'mile')], found }]).value.F1).toBe(0)
})

test.each([
  ['4000-5000', [4000, 5000]],
  ['-1.4', -1.4],
  ['19.0', 19],
])('%s is read as a value or a range', (text, value) => {
  expect(parseValue(text)).toEqual(value)
})
