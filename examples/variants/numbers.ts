import type { Random } from './random.ts'

/** Numbers that change together in some pieces, so that what follows from them stays true ("two more died": 17 and 2 are 19). */
interface Family {
  readonly pieces: RegExp
  readonly draw: (random: Random) => ReadonlyMap<number, number>
}

const units = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ')
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

const moved = (values: readonly number[], by: number) => values.map((value) => [value, value + by] as const)
const scaled = (values: readonly number[], by: number, step: number) => values.map((value) => [value, Math.round((value * by) / step) * step] as const)
const map = (...pairs: readonly (readonly (readonly [number, number])[])[]) => new Map(pairs.flat())

const families: readonly Family[] = [
  { pieces: /hollin|continental-monitors/, draw: ({ pick }) => map(moved([12, 14, 17, 19, 22], pick([0, 1, -1, -2])), moved([40, 54], pick([0, 3, 6, 14]))) },
  { pieces: /missiles|zarib/, draw: ({ pick }) => map([[200, pick([120, 150, 180, 250, 310])]], moved([280, 240], pick([-20, 0, 30, 45])), [[60, pick([25, 45, 70, 80])]]) },
  { pieces: /volunteers|instructors/, draw: ({ pick }) => map(scaled([2000, 3000, 3500, 4500, 600], pick([0.6, 0.8, 1, 1.2, 1.6, 2]), 10)) },
  { pieces: /villages|ulmet/, draw: ({ pick }) => map([[300, pick([150, 200, 250, 400, 650])], [21, pick([13, 18, 26, 34])]], scaled([2300], 1, 100)) },
  { pieces: /drone-raid/, draw: ({ pick }) => map(moved([31, 34], pick([-6, 0, 5, 12]))) },
  { pieces: /prisoners/, draw: ({ pick }) => map([[140, pick([80, 110, 165, 210])], [1100, pick([700, 900, 1300])]]) },
  { pieces: /dispatch-1/, draw: ({ pick }) => map(scaled([15000, 20000], pick([0.6, 0.8, 1.2, 1.4]), 1000)) },
]

/** How the numbers of each piece change. */
export interface Numbers {
  readonly of: (piece: string) => ReadonlyMap<number, number>
}

/** Draws once for each family; all pieces of it change in the same way. */
export function drawNumbers(random: Random): Numbers {
  const drawn = families.map(({ pieces, draw }) => ({ pieces, changes: draw(random) }))
  return { of: (piece) => new Map(drawn.filter(({ pieces }) => pieces.test(piece)).flatMap(({ changes }) => [...changes])) }
}

/** A text with other numbers, in figures and in words; days of months, years and parts of names ("Zarib-2", "14th") stay. */
export function changeNumbers(text: string, changes: ReadonlyMap<number, number>): string {
  if (changes.size === 0) return text
  const figures = new RegExp(`(?<![\\p{L}\\p{N}.,$-]|(?:${months}) )(?:\\p{N}{1,3}(?:,\\p{N}{3})+|\\p{N}+)(?![\\p{L}\\p{N}-]|[.,]\\p{N}| (?:${months}))`, 'gu')
  const toFigure = (figure: string): string => {
    const other = changes.get(Number(figure.replace(/,/g, '')))
    return other === undefined ? figure : figure.includes(',') || other > 9999 ? other.toLocaleString('en-US') : String(other)
  }
  const toWord = (word: string): string => {
    const other = changes.get(units.indexOf(word.toLowerCase()))
    const written = other === undefined ? word : (units[other] ?? String(other))
    return /^\p{Lu}/u.test(word) ? `${written.charAt(0).toUpperCase()}${written.slice(1)}` : written
  }
  const dozen = changes.get(12)
  const plain = dozen === undefined || dozen === 12 ? text : text.replace(/\bDozen dead/g, `${toWord('Twelve')} dead`)
  return plain.replace(figures, toFigure).replace(/(?<![\p{L}-])(?:twelve|fourteen|seventeen|nineteen)(?![\p{L}-])/giu, toWord)
}
