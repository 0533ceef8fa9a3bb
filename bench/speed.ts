import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { Page } from '@fogline/model'
import type { Bench } from './bench.ts'
import { readFolder } from './readFolder.ts'
import { inventPages } from './speed/inventPages.ts'
import { measureRate } from './speed/measureRate.ts'
import { measureStages } from './speed/measureStages.ts'

/**
 * Words of an invented article: the benchmarks' reports of war have 312 on average (FA-KES), of other events 303 (ECB+), the
 * main texts of 96 pages of all kinds 529 in the middle.
 */
const words = 400
const cores = Math.min(2, availableParallelism())
const warming = 40
const usual = 300

/** Articles per second on two cores, where the time goes, and whether memory stays level. */
export const speed: Bench = {
  name: 'speed',
  says: `articles of news length, invented so that no two are alike, read as \`fogline read\` reads them on ${cores} cores; --articles N reads so many`,
  run: async (data, { articles }) => {
    const pageOf = data === null ? invented() : repeated(readFolder(data))
    if (pageOf === null) return []
    const rates = await measureRate({ pageOf, pages: articles ?? usual, warming, cores })
    return [...rates, ...(await measureStages(pageOf))]
  },
}

function invented(): (page: number) => Page {
  const pages = readFolder(resolve('examples/pages')).filter(({ location }) => /html?$/.test(location))
  return inventPages(
    pages.map(({ bytes }) => new TextDecoder().decode(bytes)),
    words,
  )
}

function repeated(pages: readonly Page[]): ((page: number) => Page) | null {
  const [first] = pages
  return first === undefined ? null : (page) => pages[page % pages.length] ?? first
}
