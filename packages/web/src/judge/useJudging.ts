import type { ErrorView, JudgementRequest, JudgementView } from '@fogline/model'
import { type UseMutationResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ApiError, ask, type ListOf } from '../api/useAnswer.ts'

/** The most rows that the server gives at once. */
const most = 1000

/** Judgements that count and bear on one of these ids, newest first; one that was replaced or undone is history. */
export function useStanding(ids: readonly string[]): readonly JudgementView[] {
  const { data } = useQuery({
    queryKey: ['standing judgements'],
    queryFn: async ({ signal }) => byTouched(await askAll(signal)),
  })
  const found = new Set(ids.flatMap((id) => data?.get(id) ?? []))
  return [...found].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}

/** People judge by the hundred, not by the million: all are fetched, page by page, and looked up from then on. */
async function askAll(signal: AbortSignal): Promise<readonly JudgementView[]> {
  const all: JudgementView[] = []
  for (;;) {
    const path = `/judgements?limit=${most}&offset=${all.length}`
    const { items, total } = await ask<ListOf<JudgementView>>(path, signal)
    all.push(...items)
    if (items.length === 0 || all.length >= total) return all
  }
}

function byTouched(all: readonly JudgementView[]): ReadonlyMap<string, readonly JudgementView[]> {
  const touching = new Map<string, JudgementView[]>()
  for (const judgement of all) {
    const { state, verdict, touches } = judgement
    if (state !== 'stands' || verdict === 'undo' || verdict === 'unsure') continue
    for (const id of touches) touching.set(id, [...(touching.get(id) ?? []), judgement])
  }
  return touching
}

/** Sends a judgement; when the ledger holds it, everything on the screen is asked for again. */
export function useJudge(): UseMutationResult<JudgementView, Error, JudgementRequest> {
  const client = useQueryClient()
  return useMutation({ mutationFn: send, onSuccess: () => client.invalidateQueries() })
}

async function send(request: JudgementRequest): Promise<JudgementView> {
  const answer = await reach(request)
  const body: unknown = await answer.json()
  if (!answer.ok) throw new ApiError(body as ErrorView)
  return body as JudgementView
}

async function reach(request: JudgementRequest): Promise<Response> {
  try {
    return await fetch('/api/judgements', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    })
  } catch {
    throw new ApiError({
      code: 'web/unreachable',
      message: 'Fogline does not answer, and nothing was recorded.',
      hint: 'It may have been stopped. Start it again with “fogline serve” in the folder of the ledger.',
    })
  }
}
