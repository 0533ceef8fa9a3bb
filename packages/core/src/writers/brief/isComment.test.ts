import { expect, test } from 'vitest'
import { isComment } from './isComment.ts'

test.each([
  'The landing at Varn marks a dangerous turn in the war.',
  'The shelling of Karsk underscores the weakness of the truce.',
  'Minister Ilse Brandt voiced her deep anxiety over the loan of two frigates to Varn.',
  'The raid, confirmed by the governor, has fuelled fears of a wider war.',
  'The blast has alarmed the ports of the north.',
  'The loan of the frigates might be seen as a sign of weakness.',
])('comment: %s', (sentence) => {
  expect(isComment(sentence)).toBe(true)
})

test.each([
  'The landing at Varn marks the first use of hovercraft in the war.',
  'Shells fell on the depot at Varn for three hours.',
  'The port authority marked two wrecks with buoys.',
  'The ministry raised the toll to 14.',
  'Brandt said that the raid “marks a turn”, and closed the port.',
])('no comment: %s', (sentence) => {
  expect(isComment(sentence)).toBe(false)
})
