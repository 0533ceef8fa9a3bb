const words =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens scores hundreds thousands tens'
const pattern = new RegExp(`\\p{N}+(?:[.,]\\p{N}+)*|\\b(?:${words.split(' ').join('|')})\\b`, 'giu')

/** The numbers of a text, in digits and in words, in lower case and in order: what must be the same for two sayings to count the same. */
export function numberTokens(text: string): readonly string[] {
  return text.toLowerCase().match(pattern) ?? []
}
