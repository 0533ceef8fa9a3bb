import { expect, test } from 'vitest'
import { unzstd } from './unzstd.ts'

/** Made with `zstd -19`. */
const packed = {
  words: 'KLUv/QRoqQAAPHA+d29yZHMgb2YgQXJkZWw8L3A+AQChYg==',
  repeated: 'KLUv/QRoFQEA0HRoZSBjb3VuY2lsIG9mIEFyZGVsIG1ldC4gAQDO72qOAbqDYAw=',
  zeros:
    'KLUv/QRoTAAACAABAPz/ORACAgAQAAIAEAACABAAAgAQAAIAEAACABAAAgAQAAIAEAACABAAAgAQAAIAEAACABAAAgAQAAIAEAACABAAAgAQAAIAEAACABAAAgAQAAIAEAACABAAAzYOAAPJr9Y=',
}
const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))
const show = (result: Uint8Array | string): string =>
  typeof result === 'string' ? result : Buffer.from(result).toString()

test.each<[string, Uint8Array, string]>([
  ['a short text', bytesOf(packed.words), '<p>words of Ardel</p>'],
  ['a text that repeats', bytesOf(packed.repeated), 'the council of Ardel met. '.repeat(40)],
  ['two frames', Buffer.concat([bytesOf(packed.words), bytesOf(packed.words)]), '<p>words of Ardel</p>'.repeat(2)],
  ['a bomb', bytesOf(packed.zeros), 'too-large'],
  ['cut off', bytesOf(packed.repeated).subarray(0, 20), 'unreadable'],
  ['no zstd', Buffer.from('<p>words</p>'), 'unreadable'],
  ['nothing', new Uint8Array(), 'unreadable'],
])('%s', (_, bytes, expected) => {
  expect(show(unzstd(bytes, 1_000_000))).toBe(expected)
})
