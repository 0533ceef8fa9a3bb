import '../styles/judge.css'
import type { JudgementRequest } from '@fogline/model'
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { ApiError } from '../api/useAnswer.ts'
import { useJudge } from './useJudging.ts'

interface JudgeDialogProps {
  readonly title: string
  /** What will follow, in a sentence. */
  readonly says: string
  /** What is asked for beside the reason. */
  readonly children?: ReactNode
  /** What is sent, of what was filled in; null where something is missing still. */
  readonly toRequest: (filled: FormData) => Omit<JudgementRequest, 'because'> | null
  readonly onClose: () => void
}

/** Asks for a decision and for the reason of it. It is recorded when the picture that follows from it is made. */
export function JudgeDialog({ title, says, children, toRequest, onClose }: JudgeDialogProps): ReactNode {
  const ref = useRef<HTMLDialogElement>(null)
  const [titleId, judge] = [useId(), useJudge()]
  useEffect(() => ref.current?.showModal(), [])
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const filled = new FormData(event.currentTarget)
    const request = toRequest(filled)
    const because = textOf(filled, 'because')
    if (request) judge.mutate({ ...request, because: because || null }, { onSuccess: () => ref.current?.close() })
  }
  return (
    <dialog ref={ref} className="judge-dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      <p className="dim">{says}</p>
      <form onSubmit={onSubmit}>
        {children}
        <label className="judge-field">
          <span>Why (others will read it)</span>
          <textarea name="because" rows={2} maxLength={2000} />
        </label>
        {judge.error ? (
          <p className="note alert" role="alert">
            <strong>{judge.error.message}</strong>
            {judge.error instanceof ApiError ? judge.error.hint : null}
          </p>
        ) : null}
        <p className="judge-do">
          <button type="submit" className="button primary" disabled={judge.isPending}>
            {judge.isPending ? 'Working it into the picture…' : 'Record'}
          </button>
          <button type="button" className="button" onClick={() => ref.current?.close()}>
            Cancel
          </button>
        </p>
      </form>
    </dialog>
  )
}

/** The words that were filled in, without what stands around them. */
export function textOf(filled: FormData, name: string): string {
  const value = filled.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
