import '../styles/judge.css'
import type { ArticleLabel, EntityCard, EntityRow } from '@fogline/model'
import { type ReactNode, useState } from 'react'
import { count } from '../parts/words.ts'
import { ChooseOther } from './ChooseOther.tsx'
import { JudgeDialog, textOf } from './JudgeDialog.tsx'
import { JudgedBy } from './JudgedBy.tsx'

/** Whether a name is one with another, with what was decided so far. */
export function JudgeEntity({ card }: { readonly card: EntityCard }): ReactNode {
  const [open, setOpen] = useState<'same' | 'different' | null>(null)
  return (
    <div className="judge-row noprint">
      <p>
        <button type="button" className="judge" onClick={() => setOpen('same')}>
          same as …
        </button>
        <button type="button" className="judge" onClick={() => setOpen('different')}>
          different from …
        </button>
      </p>
      <JudgedBy ids={[card.id]} verdicts={['same', 'different']} />
      {open ? <PairDialog card={card} verdict={open} onClose={() => setOpen(null)} /> : null}
    </div>
  )
}

interface PairDialogProps {
  readonly card: EntityCard
  readonly verdict: 'same' | 'different'
  readonly onClose: () => void
}

function PairDialog({ card, verdict, onClose }: PairDialogProps): ReactNode {
  return (
    <JudgeDialog
      title={verdict === 'same' ? `${card.name} is the same as …` : `${card.name} is not …`}
      says={
        verdict === 'same'
          ? 'Both names are shown as one wherever they stand, now and in what is read later.'
          : 'The two names are never joined, now or in what is read later.'
      }
      toRequest={(filled) => {
        const other = textOf(filled, 'other')
        return other ? { verdict, about: [card.id, other] } : null
      }}
      onClose={onClose}
    >
      <ChooseOther<EntityRow>
        label="Which one?"
        path={`/entities?type=${card.type}`}
        toChoice={({ id, type, name, articles, role }) =>
          id === card.id || type !== card.type
            ? null
            : { id, name, detail: `${role ? `${role}, ` : ''}${count(articles, 'article')}` }
        }
      />
    </JudgeDialog>
  )
}

interface NotThisOneProps {
  readonly card: EntityCard
  readonly article: ArticleLabel
}

/** Takes who is so named in one article out of the name. */
export function NotThisOne({ card, article }: NotThisOneProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" className="judge noprint" onClick={() => setIsOpen(true)}>
        somebody else here
      </button>
      {isOpen ? (
        <JudgeDialog
          title={`Not the same ${card.name}`}
          says={`Who is so named in “${article.title}” is shown apart from the others.`}
          toRequest={() => ({ verdict: 'different', about: [card.id, article.id] })}
          onClose={() => setIsOpen(false)}
        />
      ) : null}
    </>
  )
}
