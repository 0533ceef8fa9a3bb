import type { ErrorView } from '@fogline/model'
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'

/** What the server refuses, with what to do about it. */
export class ApiError extends Error {
  readonly code: string
  readonly hint: string | null

  constructor({ code, message, hint }: ErrorView) {
    super(message)
    this.name = 'ApiError'
    this.code = code
    this.hint = hint
  }
}

/** A page of a list, with the length of the whole. */
export interface ListOf<Item> {
  readonly items: readonly Item[]
  readonly total: number
}

/** Asks the API; the same question is asked once however many parts of a screen need it. */
export function useAnswer<Answer>(path: string): UseQueryResult<Answer, Error> {
  return useQuery({ queryKey: [path], queryFn: ({ signal }) => ask<Answer>(path, signal) })
}

/**
 * As useAnswer, but what was there stays until the next answer comes: for pages of one list, and words that are typed. Nothing is
 * asked where the path is null.
 */
export function useNextAnswer<Answer>(path: string | null): UseQueryResult<Answer, Error> {
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => ask<Answer>(path ?? '', signal),
    placeholderData: keepPreviousData,
    enabled: path !== null,
  })
}

/** One question to the API; what it refuses is thrown as an ApiError. */
export async function ask<Answer>(path: string, signal: AbortSignal): Promise<Answer> {
  const answer = await reach(path, signal)
  const body: unknown = await answer.json()
  if (!answer.ok) throw new ApiError(body as ErrorView)
  return body as Answer
}

async function reach(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`/api${path}`, { signal })
  } catch (cause) {
    if (signal.aborted) throw cause
    throw new ApiError({
      code: 'web/unreachable',
      message: 'Fogline does not answer.',
      hint: 'It may have been stopped. Start it again with “fogline serve” in the folder of the ledger, then reload.',
    })
  }
}
