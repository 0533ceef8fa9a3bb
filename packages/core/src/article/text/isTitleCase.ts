const small = new Set(
  'a an and as at but by for from in into nor of off on onto or over per so the to up via vs vs. with yet amid after before than that its is are be will'.split(
    ' ',
  ),
)

/** Are nearly all weighty words of these words capitalised, as in a headline? */
export function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const weighty = words.filter((word, at) => at === 0 || !small.has(word.toLowerCase()))
  const raised = weighty.filter((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word))
  return weighty.length > 0 && raised.length >= weighty.length * 0.75
}
