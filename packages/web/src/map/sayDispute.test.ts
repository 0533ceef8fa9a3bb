import { expect, test } from 'vitest'
import { sayDispute } from './sayDispute.ts'

test.each<[string, string, readonly string[], string | null, string]>([
  ['one other', 'Crimea', ['RU'], 'UA', 'Crimea, disputed: counted as Ukraine; also claimed by Russia'],
  ['left open', 'Kashmir', ['IN', 'PK'], null, 'Kashmir, disputed: given to no state; claimed by India and Pakistan'],
  ['nobody with a code', 'Abkhazia', [], 'GE', 'Abkhazia, disputed: counted as Georgia'],
  ['a user-assigned code', 'Kosovo', ['RS'], 'XK', 'Kosovo, disputed: counted as Kosovo; also claimed by Serbia'],
  [
    'three',
    'Isles',
    ['JP', 'CN', 'FR'],
    null,
    'Isles, disputed: given to no state; claimed by Japan, China and France',
  ],
])('%s', (_, territory, claimants, country, said) => {
  expect(sayDispute({ territory, claimants }, country)).toBe(said)
})
