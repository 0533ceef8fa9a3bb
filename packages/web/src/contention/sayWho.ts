import type { Side } from './toSides.ts'

/** Who a side is: its name, or the outlets that say so themselves. */
export function sayWho({ holder, outlets }: Pick<Side, 'holder' | 'outlets'>): string {
  if (holder) return holder.entity && isPronoun(holder.text) ? holder.entity.name : holder.text
  return outlets.length === 0
    ? 'the article itself'
    : `${outlets.join(' and ')} itself`.replace(/( and .*) itself$/u, '$1 themselves')
}

/** "he" says little in a list of sides. */
function isPronoun(text: string): boolean {
  return /^(?:he|she|it|they|we|i)$/iu.test(text)
}
