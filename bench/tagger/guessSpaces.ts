import type { LooseWord } from './layOut.ts'

const closing = new Set([',', '.', ';', ':', '?', '!', ')', ']', '%', '”', '’'])
const opening = new Set(['(', '[', '$', '“', '‘'])

/** White space for corpora that keep words only, guessed as the training does. */
export function guessSpaces(words: readonly string[]): readonly LooseWord[] {
  let isOpen = false
  return words.map((text, index) => {
    const last = words[index - 1] ?? ''
    let isGlued = closing.has(text) || /^(?:'|n't)/.test(text) || opening.has(last)
    if (text === '"') {
      isGlued = isOpen
      isOpen = !isOpen
    } else if (last === '"') isGlued ||= isOpen
    return { text, before: isGlued && index > 0 ? '' : ' ' }
  })
}
