import '../styles/judge.css'
import { type ReactNode, useState } from 'react'
import { CorrectDialog } from './CorrectDialog.tsx'
import { JudgeDialog } from './JudgeDialog.tsx'
import { JudgedBy } from './JudgedBy.tsx'

interface JudgeStatementProps {
  /** Statements that are judged together; only one can be corrected. */
  readonly ids: readonly string[]
  /** What they are, in a word: "claim". */
  readonly what: string
  readonly canCorrect?: boolean
}

const says = {
  accept: 'It stands as accepted; how many articles, publishers and origins it has stays as it is counted.',
  reject: 'It stays in the ledger and on its page, and stands as discounted.',
}

/** Accept, reject and, of one statement, correct; with what was decided so far. */
export function JudgeStatement({ ids, what, canCorrect = false }: JudgeStatementProps): ReactNode {
  const [open, setOpen] = useState<'accept' | 'reject' | 'correct' | null>(null)
  const [first = ''] = ids
  return (
    <div className="judge-row noprint">
      <p>
        <JudgeButton verdict="accept" onClick={() => setOpen('accept')} label={`Accept this ${what}`} />
        <JudgeButton verdict="reject" onClick={() => setOpen('reject')} label={`Reject this ${what}`} />
        {canCorrect ? (
          <JudgeButton verdict="correct" onClick={() => setOpen('correct')} label={`Correct this ${what}`} />
        ) : null}
      </p>
      <JudgedBy ids={ids} verdicts={['accept', 'reject', 'correct', 'same', 'different']} />
      {open === 'accept' || open === 'reject' ? (
        <JudgeDialog
          title={`${open === 'accept' ? 'Accept' : 'Reject'} this ${what}`}
          says={says[open]}
          toRequest={() => ({ verdict: open, about: ids })}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === 'correct' ? <CorrectDialog id={first} what={what} onClose={() => setOpen(null)} /> : null}
    </div>
  )
}

interface JudgeButtonProps {
  readonly verdict: 'accept' | 'reject' | 'correct'
  readonly label: string
  readonly onClick: () => void
}

function JudgeButton({ verdict, label, onClick }: JudgeButtonProps): ReactNode {
  return (
    <button type="button" className="judge" data-judge={verdict} aria-label={label} title={label} onClick={onClick}>
      {verdict}
    </button>
  )
}
