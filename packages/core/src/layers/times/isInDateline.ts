const place = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}.'’-]{2,}[^.!?;:\n]{0,60}[(,–—-]\s*$/u
const closing = /^\s*(?:\)|,? \([^)]{2,40}\)|--?|[–—])/u

/** Does a day stand in a dateline, by the words before and behind it: "KARSK, May 2 –", "KARSK, Ruritania (May 2, 2031)"? */
export function isInDateline(before: string, behind: string): boolean {
  return before.length < 200 && place.test(before.slice(-100)) && closing.test(behind.slice(0, 60))
}
