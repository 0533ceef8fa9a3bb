const marks = /\p{Mn}/gu
/** White space as Python counts it: JavaScript leaves out the four separators of ASCII and the "next line" mark. */
const space = /^[\p{Z}\t\n\v\f\r\u0085]$/u
const separators = new Set(['\u001c', '\u001d', '\u001e', '\u001f'])
const unseen = /^[\p{Cc}\p{Cf}]$/u
const alone = /^(?:[!-/:-@[-`{-~]|\p{P}|[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff])$/u
const plainWord = /^[a-z0-9]+$/

/** Lower case without accents, punctuation and ideographs apart: what BERT's uncased word pieces begin with. */
export function splitParts(word: string): readonly string[] {
  const lower = word.toLowerCase()
  if (plainWord.test(lower)) return [lower]
  const parts: string[] = []
  let isJoined = false
  for (const letter of lower.normalize('NFD').replace(marks, '')) {
    if (space.test(letter) || separators.has(letter)) isJoined = false
    else if (unseen.test(letter)) continue
    else if (alone.test(letter)) {
      parts.push(letter)
      isJoined = false
    } else if (isJoined) parts[parts.length - 1] += letter
    else {
      parts.push(letter)
      isJoined = true
    }
  }
  return parts
}
