import type { Ledger, ListKind } from '@fogline/ledger'
import { measureRoutes } from './measureRoutes.ts'
import { type QueryTime, timeQuestion } from './timeQuestion.ts'

const times = 40

/** As a list of the workbench asks for them. */
const pageSize = 100

const lists: readonly ListKind[] = ['stories', 'tracks', 'contentions', 'events', 'entities', 'articles', 'transfers']

/** Asks what the workbench asks, of things from all over the ledger. */
export async function measureQueries(ledger: Ledger): Promise<readonly QueryTime[]> {
  const rows: QueryTime[] = []
  for (const [question, ask] of Object.entries(await toQuestions(ledger))) rows.push(await timeQuestion(question, ask))
  return [...rows, ...(await measureRoutes(ledger))]
}

type Ask = (at: number) => Promise<unknown>

async function toQuestions(ledger: Ledger): Promise<Readonly<Record<string, Ask>>> {
  const words = ['strike hospital', 'governor', '"north hospital"', 'troops deployed']
  const questions: Record<string, Ask> = { search: (at) => ledger.search(words[at % words.length] ?? '', 20) }
  for (const kind of lists) {
    const { total } = await ledger.list(kind, { limit: 1, offset: 0 })
    const offset = (at: number): number => Math.min(Math.floor((total * at) / times), at * pageSize)
    questions[`list of ${kind}`] = (at) => ledger.list(kind, { limit: pageSize, offset: offset(at) })
  }
  const ids = {
    stories: await sample(ledger, 'stories', ({ id }) => id),
    tracks: await sample(ledger, 'tracks', ({ id }) => id),
    contentions: await sample(ledger, 'contentions', ({ id }) => id),
    entities: await sample(ledger, 'entities', ({ id }) => id),
    article: await sample(ledger, 'articles', ({ id }) => id),
  }
  for (const [kind, known] of Object.entries(ids) as [keyof typeof ids, readonly string[]][])
    questions[`around one of ${kind}`] = (at) => ledger.contentAround(kind, known[at % known.length] ?? '')
  return questions
}

/** Ids from all over a list. */
async function sample<Kind extends ListKind>(
  ledger: Ledger,
  kind: Kind,
  idOf: (item: Awaited<ReturnType<typeof ledger.list<Kind>>>['items'][number]) => string,
): Promise<readonly string[]> {
  const { total } = await ledger.list(kind, { limit: 1, offset: 0 })
  const ids: string[] = []
  for (let at = 0; at < times; at += 1) {
    const { items } = await ledger.list(kind, { limit: 1, offset: Math.floor((total * at) / times) })
    ids.push(...items.map(idOf))
  }
  return ids
}
