import type { Task } from '@fogline/ledger'
import { hashId, sha256 } from '@fogline/model'
import { inventCorpus } from './corpus.ts'

/** So many different pages to read, of the size of a short article. */
export function inventTasks(count: number): readonly Task[] {
  const samples = inventCorpus(50).map(({ html }) => html)
  return Array.from({ length: count }, (_, at) => {
    const bytes = new TextEncoder().encode(`${samples[at % samples.length]}<!-- ${at} -->`)
    const location = `https://backlog.example/${at}`
    const page = { location, bytes, contentType: 'text/html; charset=utf-8', fetchedAt: '2031-05-20T00:00:00.000Z' }
    return { kind: 'page', id: hashId([location, sha256(bytes)]), page }
  })
}
