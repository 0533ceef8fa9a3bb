import '../styles/judge.css'
import type { JudgementView } from '@fogline/model'
import type { ReactNode } from 'react'
import { formatDate } from '../parts/formatDate.ts'
import { plain } from '../parts/words.ts'
import { useJudge, useStanding } from './useJudging.ts'

interface JudgedByProps {
  readonly ids: readonly string[]
  /** Only these verdicts; all where it is left out. */
  readonly verdicts?: readonly JudgementView['verdict'][]
}

/** What people decided on a thing, who, when and why, each with the way back. */
export function JudgedBy({ ids, verdicts }: JudgedByProps): ReactNode {
  const standing = useStanding(ids).filter(({ verdict }) => verdicts === undefined || verdicts.includes(verdict))
  return (
    <ul className="judged" aria-live="polite" data-empty={standing.length === 0 ? '' : undefined}>
      {standing.map((judgement) => (
        <li key={judgement.id} data-verdict={judgement.verdict}>
          <p>
            {toWords(judgement)} <Signed judgement={judgement} />
          </p>
          <Fields judgement={judgement} />
          <UndoButton judgement={judgement} />
        </li>
      ))}
    </ul>
  )
}

/** Who decided it, when, and why. */
export function Signed({ judgement }: { readonly judgement: JudgementView }): ReactNode {
  const { by, at, because } = judgement
  return (
    <>
      <span className="dim">
        by {by}, <time dateTime={at}>{formatDate(at.slice(0, 10))}</time>
      </span>
      {because ? <span className="judged-why">“{because}”</span> : null}
    </>
  )
}

/** Of a correction: what was read, struck through, and what it should be. */
export function Fields({ judgement }: { readonly judgement: JudgementView }): ReactNode {
  return judgement.fields.map(({ field, was, to }) => (
    <p key={field} className="judged-field">
      <span className="dim">{fieldName(field)}</span> <del>{toText(was)}</del> <ins>{toText(to)}</ins>
    </p>
  ))
}

/** Takes a judgement back, by another one. */
export function UndoButton({ judgement }: { readonly judgement: JudgementView }): ReactNode {
  const judge = useJudge()
  return (
    <>
      <button
        type="button"
        className="judge"
        data-judge="undo"
        disabled={judge.isPending}
        onClick={() => judge.mutate({ verdict: 'undo', about: [judgement.id], because: null })}
      >
        {judge.isPending ? 'Working it in…' : judgement.verdict === 'undo' ? 'Bring back' : 'Undo'}
        <span className="hidden">: {judgement.words}</span>
      </button>
      {judge.error ? <span role="alert"> {judge.error.message}</span> : null}
    </>
  )
}

function toWords({ verdict, words, reliability }: JudgementView): string {
  if (verdict === 'accept') return 'Accepted'
  if (verdict === 'reject') return 'Rejected'
  if (verdict === 'correct') return 'Corrected'
  if (verdict === 'rate') return `Reliability ${reliability}`
  return words
}

const fieldNames: Readonly<Record<string, string>> = { asOf: 'as of', what: 'of what', indicator: 'measures' }

/** A field as the panel of the reader names it. */
export function fieldName(field: string): string {
  return fieldNames[field] ?? plain(field)
}

function toText(value: string | number | null): string {
  return value === null ? 'none' : String(value)
}
