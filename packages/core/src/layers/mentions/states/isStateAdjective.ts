const ofState = /^(?:|a|ia|ya|o|e|y|land|stan)$/u
const ofAdjective = /^(?:|s|i|is|n|ns|an|ans|ian|ians|ese|ish|er|ers|ic|ch)$/u

/** Is the word made of the state's name as "Tolvan" is of "Tolvania", "Qasmari" of "Qasmar": one stem, an ending of each kind? */
export function isStateAdjective(word: string, state: string): boolean {
  const least = Math.min(4, state.length)
  for (let length = Math.min(word.length, state.length); length >= least; length -= 1) {
    if (word.slice(0, length) !== state.slice(0, length)) continue
    return word !== state && ofState.test(state.slice(length)) && ofAdjective.test(word.slice(length))
  }
  return false
}
