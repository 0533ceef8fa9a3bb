import type { ErrorView, JudgementRequest, JudgementView } from '@fogline/model'
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiError, type ListOf, useAnswer } from '../api/useAnswer.ts'

const path = '/judgements?limit=5000'

/** Judgements that count and bear on one of these ids, newest first; one that was replaced or undone is history. */
export function useStanding(ids: readonly string[]): readonly JudgementView[] {
  const { data } = useAnswer<ListOf<JudgementView>>(path)
  return (data?.items ?? []).filter(
    ({ state, verdict, touches }) =>
      state === 'stands' && verdict !== 'undo' && verdict !== 'unsure' && ids.some((id) => touches.includes(id)),
  )
}

/** All of them, newest first. */
export function useJudgements() {
  return useAnswer<ListOf<JudgementView>>(path)
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
