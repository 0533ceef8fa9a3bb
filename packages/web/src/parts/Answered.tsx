import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { ApiError } from '../api/useAnswer.ts'

interface AnsweredProps<Answer> {
  readonly query: UseQueryResult<Answer, Error>
  /** What is being loaded, in words: "the articles". */
  readonly what: string
  readonly children: (answer: Answer) => ReactNode
}

/** Shows an answer, or why there is none, or, after a moment, what is being waited for. */
export function Answered<Answer>({ query, what, children }: AnsweredProps<Answer>): ReactNode {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  return <Waiting what={what} />
}

function Waiting({ what }: { readonly what: string }): ReactNode {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p className="dim" role="status">
      {isLong ? `Reading ${what} from the ledger…` : ''}
    </p>
  )
}

function Failure({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }): ReactNode {
  return (
    <div className="note alert" role="alert">
      <strong>{error.message}</strong>
      {error instanceof ApiError && error.hint ? <p>{error.hint}</p> : null}
      <p>
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      </p>
    </div>
  )
}
