import '../styles/judge.css'
import type { Reliability } from '@fogline/model'
import { type ReactNode, useState } from 'react'
import { reliabilityWords } from '../support/admiralty.ts'
import { JudgeDialog, textOf } from './JudgeDialog.tsx'
import { JudgedBy } from './JudgedBy.tsx'
import { useStanding } from './useJudging.ts'

const letters = Object.entries(reliabilityWords) as readonly (readonly [Reliability, string])[]

interface RateSourceProps {
  /** An entity's id, or "outlet" and a name. */
  readonly id: string
  readonly name: string
  /** Said before it; left out where a column says it. */
  readonly label?: string
}

/** How reliable a source is by the analyst's word: unset until one sets it. */
export function RateSource({ id, name, label = 'reliability ' }: RateSourceProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false)
  const [rated] = useStanding([id]).filter(({ verdict }) => verdict === 'rate')
  const words = letters.find(([letter]) => letter === rated?.reliability)?.[1]
  return (
    <div className="judge-row">
      <p>
        <span>{rated ? `${label}${rated.reliability}, ${words}` : `${label}not set`}</span>
        <button
          type="button"
          className="judge noprint"
          aria-label={`Set the reliability of ${name}`}
          onClick={() => setIsOpen(true)}
        >
          {rated ? 'change' : 'set'}
        </button>
      </p>
      <JudgedBy ids={[id]} verdicts={['rate']} />
      {isOpen ? (
        <JudgeDialog
          title={`How reliable is ${name}?`}
          says="On the Admiralty scale. It is shown with all that rests on this source; nothing is counted otherwise for it."
          toRequest={(filled) => {
            const letter = letters.find(([one]) => one === textOf(filled, 'reliability'))?.[0]
            return letter ? { verdict: 'rate', about: [id], reliability: letter } : null
          }}
          onClose={() => setIsOpen(false)}
        >
          <fieldset className="judge-choose">
            <legend>Reliability</legend>
            {letters.map(([letter, means]) => (
              <label key={letter}>
                <input
                  type="radio"
                  name="reliability"
                  value={letter}
                  defaultChecked={rated?.reliability === letter}
                  required
                />
                <span>
                  <strong>{letter}</strong> {means}
                </span>
              </label>
            ))}
          </fieldset>
        </JudgeDialog>
      ) : null}
    </div>
  )
}
