import '../styles/judge.css'
import type { ArticleLabel, StoryCard, StoryView } from '@fogline/model'
import { type ReactNode, useState } from 'react'
import { formatPeriod } from '../parts/formatDate.ts'
import { count } from '../parts/words.ts'
import { ChooseOther } from './ChooseOther.tsx'
import { JudgeDialog, textOf } from './JudgeDialog.tsx'
import { JudgedBy } from './JudgedBy.tsx'

/** Joins a story with another, or splits articles off, with what was decided so far. */
export function JudgeStory({ story }: { readonly story: StoryView }): ReactNode {
  const [open, setOpen] = useState<'join' | 'split' | null>(null)
  const { card, articles } = story
  return (
    <div className="judge-row noprint">
      <p>
        <button type="button" className="judge" onClick={() => setOpen('join')}>
          join with …
        </button>
        {articles.length > 1 ? (
          <button type="button" className="judge" onClick={() => setOpen('split')}>
            split off …
          </button>
        ) : null}
      </p>
      <JudgedBy ids={[card.id]} verdicts={['same', 'different']} />
      {open === 'join' ? <JoinDialog card={card} onClose={() => setOpen(null)} /> : null}
      {open === 'split' ? (
        <SplitDialog card={card} articles={articles.map(({ article }) => article)} onClose={() => setOpen(null)} />
      ) : null}
    </div>
  )
}

function JoinDialog({ card, onClose }: { readonly card: StoryCard; readonly onClose: () => void }): ReactNode {
  return (
    <JudgeDialog
      title="Join with another story"
      says="The two are one story from now on, with all that is read of either later."
      toRequest={(filled) => {
        const other = textOf(filled, 'other')
        return other ? { verdict: 'same', about: [card.id, other] } : null
      }}
      onClose={onClose}
    >
      <ChooseOther<StoryCard>
        label="Which story?"
        path="/stories"
        toChoice={({ id, title, from, to, articles }) =>
          id === card.id
            ? null
            : {
                id,
                name: title,
                detail: [from || to ? formatPeriod(from, to) : '', count(articles, 'article')]
                  .filter(Boolean)
                  .join(', '),
              }
        }
      />
    </JudgeDialog>
  )
}

interface SplitDialogProps {
  readonly card: StoryCard
  readonly articles: readonly ArticleLabel[]
  readonly onClose: () => void
}

function SplitDialog({ card, articles, onClose }: SplitDialogProps): ReactNode {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const toggle = (id: string): void =>
    setChosen((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]))
  return (
    <JudgeDialog
      title="Split articles off"
      says="What you choose becomes a story of its own, with its copies; the rest stays together."
      toRequest={() => (chosen.size === 0 ? null : { verdict: 'different', about: [card.id, ...chosen] })}
      onClose={onClose}
    >
      <fieldset className="judge-choose">
        <legend>Which articles leave?</legend>
        {articles.map(({ id, title, outlet }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
            <span>
              {title} <span className="dim small">{outlet}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </JudgeDialog>
  )
}
