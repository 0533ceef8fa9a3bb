import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const [light = '', dark = ''] = css.split(/\[data-theme=.dark.\]/u)

/** Relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const [r = 0, g = 0, b = 0] = channels.map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(theme: string, front: string, back: string): number {
  const colour = (name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6});`, 'u').exec(theme)?.[1] ?? '#888888'
  const [high = 0, low = 0] = [luminance(colour(front)), luminance(colour(back))].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const holders = Array.from({ length: 8 }, (_, index) => `holder-${index}`)

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme meets WCAG AA', (_, theme) => {
  test.each([
    ...['paper', 'sheet', 'well', 'claim', 'figure', 'chosen', 'accent-soft'].map((back) => ['ink', back]),
    ...['paper', 'sheet', 'well', 'claim', 'figure'].map((back) => ['ink-2', back]),
    ...['paper', 'sheet', 'well'].map((back) => ['ink-3', back]),
    ...['paper', 'sheet', 'well', 'accent-soft'].map((back) => ['accent', back]),
    ...['paper', 'sheet'].map((back) => ['alert', back]),
    ...holders.map((holder) => ['sheet', holder]),
  ])('%s on %s: words at 4.5', (front, back) => {
    expect(contrast(theme, front ?? '', back ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  test.each(holders)('%s on paper: marks at 3', (holder) => {
    expect(contrast(theme, holder, 'paper')).toBeGreaterThanOrEqual(3)
  })
})
