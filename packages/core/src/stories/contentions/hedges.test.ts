import { expect, test } from 'vitest'
import { answersReports, hedge, pointsBack } from './hedges.ts'

test.each<[RegExp, string, boolean]>([
  [hedge, 'The claim could not be independently verified.', true],
  [hedge, 'A film that allegedly shows the bridge was shared widely.', true],
  [hedge, 'Engineers verified the bridge.', false],
  [pointsBack, 'The assertions remain open.', true],
  [pointsBack, 'This image was taken at dusk.', true],
  [pointsBack, 'The mayor spoke of an image.', false],
  [answersReports, 'We take these reports seriously.', true],
  [answersReports, 'She reports on Mondays.', false],
])('%s on "%s" is %s', (pattern, text, expected) => {
  expect(pattern.test(text)).toBe(expected)
})
