import { stemBands } from './stemBands.ts'

/** What is in no band is rarer than 3.75: this is the lowest band of the table less a quarter. */
const rarest = 3.5

/** A report of the press has some three hundred words. */
const wordsOfReport = 300

/** The name of a party to a whole war tells no story in it: it weighs as much as a word that a third of all reports have. */
export const rarityOfParty = 1.2

const zipfs = new Map(stemBands.flatMap(([zipf, stems]) => stems.split(' ').map((stem) => [stem, zipf] as const)))

/** How often English has the words of a stem, on the Zipf scale (3.5, the rarest, to 7.75). Numbers of more digits are rarer. */
export function zipfOf(stem: string): number {
  if (!/^\p{N}/u.test(stem)) return zipfs.get(stem) ?? rarest
  const digits = stem.length
  return digits === 1 ? 5 : digits === 2 ? 4 : rarest
}

/**
 * How much it tells that a text has a stem: minus the log of the chance that a report has it, as if drawn from English at
 * large. The table never changes with what is read, so that what two texts share weighs the same whatever else there is.
 */
export function rarityOf(stem: string): number {
  return rarityAt(zipfOf(stem))
}

/** Is it none of the words that English texts often have? */
export function isUncommon(stem: string): boolean {
  return zipfOf(stem) === rarest
}

function rarityAt(zipf: number): number {
  return -Math.log(1 - Math.exp(-wordsOfReport * 10 ** (zipf - 9)))
}
