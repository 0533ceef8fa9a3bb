import type { Sentence } from '@fogline/model'

const noun = /^(?:increase|rise|jump|surge|hike|growth|decrease|decline|drop|fall|reduction|cut|plunge|slump|dip)s?$/i

/** Is a figure's change told by a noun: "an increase of 40", "a sharp 3 percent drop"? */
export function isNominal({ tokens }: Sentence, start: number, head: string | null): boolean {
  if (head !== null && noun.test(head)) return true
  const before = tokens.filter((token) => token.end <= start)
  return before.at(-1)?.text === 'of' && noun.test(before.at(-2)?.text ?? '')
}
