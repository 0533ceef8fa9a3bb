/** Patterns in the order of the training side's `shapes.py`; the number is the index in its list of shapes. */
const rules: readonly (readonly [number, RegExp])[] = [
  [1, /^[a-zà-öø-ÿ]+$/u],
  [4, /^[A-ZÀ-ÖØ-Þ]$/u],
  [2, /^[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+$/u],
  [3, /^[A-ZÀ-ÖØ-Þ]{2,}$/u],
  [7, /^[0-9]+$/u],
  [8, /^[0-9.,:/%+-]*[0-9][0-9.,:/%+-]*$/u],
  [6, /^(?:(?:[A-Za-z]\.)+[A-Za-z]?|[A-Z][a-z]+\.)$/u],
  [13, /^[.,;:!?'"()[\]{}“”‘’…–—-]+$/u],
  [10, /^(?=.*[0-9])(?=.*[A-Z])[A-Za-z0-9./-]+$/u],
  [9, /^(?=.*[0-9])[a-z0-9./-]+$/u],
  [11, /^[A-Z][A-Za-z'’.]*(?:[-'’][A-Za-z'’.]+)+$/u],
  [12, /^[a-z]*(?:[-'’][a-z]+)+$/u],
  [5, /^[A-Za-zÀ-ÿ]+$/u],
  [14, /^[^A-Za-z0-9À-ÿ]+$/u],
]
const other = 15

/** A longer word has no shape of its own: it keeps patterns that look back from taking long. */
const longest = 200

/** How a word is written, as the training side numbers it: the encoder reads lower case only, this brings the case back. */
export function shapeOf(word: string): number {
  if (word.length > longest) return other
  return rules.find(([, pattern]) => pattern.test(word))?.[0] ?? other
}
