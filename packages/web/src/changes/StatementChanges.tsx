import type { StatedWords, StatementChange } from '@fogline/model'
import type { ReactNode } from 'react'
import { EvidenceLink } from '../parts/links.tsx'
import { Section } from '../parts/Section.tsx'
import { Sentence } from '../parts/Sentence.tsx'
import { Word } from '../parts/Word.tsx'
import { capital } from '../parts/words.ts'

/** A value of more characters is shown within its sentence only, where it is marked. */
const longest = 30

/** What was said before and after, side by side, each with its sentence; nothing where nothing changed. */
export function StatementChanges({
  title,
  of,
  changes,
}: {
  readonly title: string
  /** The head of the column that says whose or what it is. */
  readonly of: string
  readonly changes: readonly StatementChange[]
}): ReactNode {
  if (changes.length === 0) return null
  return (
    <Section title={title} note={changes.length}>
      <div className="wide">
        <table className="before-after">
          <thead>
            <tr>
              <th scope="col">{of}</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <Row key={`${change.before?.statement} ${change.after?.statement}`} change={change} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

function Row({ change }: { readonly change: StatementChange }): ReactNode {
  const { kind, before, after, because } = change
  return (
    <tr data-step="" tabIndex={-1}>
      <th scope="row">
        {capital(after?.of ?? before?.of ?? 'not told')}
        <Word value={toWord(kind)} />
        <span className="because">{because}</span>
      </th>
      <Side words={before} name="Before" none="not said" />
      <Side words={after} name="After" none="no longer said" />
    </tr>
  )
}

function Side({
  words,
  name,
  none,
}: {
  readonly words: StatedWords | null
  readonly name: string
  readonly none: string
}): ReactNode {
  if (words === null) {
    return (
      <td data-name={name}>
        <span className="dim">{none}</span>
      </td>
    )
  }
  const { evidence, value } = words
  const link = { ...words, article: evidence.article, text: evidence.text }
  const sentence = <Sentence sentence={evidence} figure={words} />
  if (value.length > longest) {
    return (
      <td data-name={name} className="said">
        <EvidenceLink evidence={link} className="quiet">
          {sentence}
        </EvidenceLink>
      </td>
    )
  }
  return (
    <td data-name={name}>
      <EvidenceLink evidence={link}>
        <span className="value">{value}</span>
      </EvidenceLink>
      <p className="said">{sentence}</p>
    </td>
  )
}

function toWord(kind: StatementChange['kind']): string {
  return kind === 'removed' ? 'gone' : kind === 'added' ? 'new' : kind
}
