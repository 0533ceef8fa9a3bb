import { toBrief } from '@fogline/core/writers'
import type { Ledger, ListKind } from '@fogline/ledger'
import { createApp } from '@fogline/serve'
import { type QueryTime, timeQuestion } from './timeQuestion.ts'

/** Things from all over a list. */
const sampled = 40

const lists: readonly ListKind[] = ['stories', 'tracks', 'contentions', 'entities', 'articles']

/** Asks every route of the workbench, of things from all over the ledger, each time of another thing. */
export async function measureRoutes(ledger: Ledger): Promise<readonly QueryTime[]> {
  const never = (): never => {
    throw new Error('nobody judges here')
  }
  const input = { ledger, reconcile: never, toBrief, now: never, analyst: '' }
  const app = createApp(input, { hosts: null, webRoot: '.' })
  const ask = async (path: string): Promise<void> => {
    const answer = await app.request(`http://localhost/api/${path}`)
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    await answer.arrayBuffer()
  }
  const rows: QueryTime[] = []
  for (const [name, paths] of Object.entries(await toPaths(ledger)))
    rows.push(await timeQuestion(name, (at) => ask(paths[at % paths.length] ?? '')))
  return rows
}

async function toPaths(ledger: Ledger): Promise<Readonly<Record<string, readonly string[]>>> {
  const paths: Record<string, readonly string[]> = {
    overview: ['overview'],
    'brief since a day': ['2031-01-05', '2031-02-03', '2031-03-01'].map((day) => `brief?since=${day}`),
    health: ['health'],
    sources: pages('sources'),
    judgements: ['judgements'],
    search: ['strike hospital', 'governor', '"north hospital"', 'troops deployed'].map(
      (words) => `search?q=${encodeURIComponent(words)}`,
    ),
  }
  for (const kind of [...lists, 'events', 'transfers', 'places', 'changes'] as const) paths[kind] = pages(kind)
  for (const kind of lists) {
    const ids = await sample(ledger, kind)
    paths[`one of ${kind}`] = ids.map((id) => `${kind}/${id}`)
    if (kind === 'stories') paths['origins of a story'] = ids.map((id) => `origins/${id}`)
  }
  for (const kind of ['stories', 'tracks', 'entities', 'articles'] as const)
    paths[`${kind} by words`] = ['an', 'strike', 'ba', 'north ho'].map((q) => `${kind}?q=${encodeURIComponent(q)}`)
  return paths
}

/** The first pages, as one turns them. */
function pages(path: string): readonly string[] {
  return Array.from({ length: 10 }, (_, at) => `${path}?limit=100&offset=${at * 100}`)
}

async function sample(ledger: Ledger, kind: ListKind): Promise<readonly string[]> {
  const { total } = await ledger.list(kind, { limit: 1, offset: 0 })
  const ids: string[] = []
  for (let at = 0; at < sampled; at += 1) {
    const { items } = await ledger.list(kind, { limit: 1, offset: Math.floor((total * at) / sampled) })
    ids.push(...items.flatMap((item) => ('id' in item ? item.id : [])))
  }
  return ids
}
