import { contains, type Sentence, type Span } from '@fogline/model'

/** A number behind the first word of a name is part of it ("Vesta 11 Pro", "the Kalm 50"): by the name itself, or by a tree in which the two are flat. */
export function isNameNumber({ names, tokens }: Sentence, number: Span): boolean {
  const index = tokens.findIndex(({ start, end }) => start <= number.start && end >= number.end)
  const token = tokens[index]
  const [first, hyphen] = [tokens[index - 2], tokens[index - 1]]
  if (hyphen?.text === '-' && first !== undefined && first.end === hyphen.start && first.relation === 'flat')
    return true
  const head = token?.head == null ? undefined : tokens[token.head]
  const isFlat =
    token?.relation === 'flat' && head !== undefined && head.end <= token.start && /^\p{Lu}/u.test(head.text)
  const isInside = names.some(
    (name) =>
      name.probability >= 0.6 &&
      name.start < number.start &&
      contains(name, number) &&
      tokens[index - 1]?.upos === 'PROPN',
  )
  return isFlat || isInside
}
