import type { Brief, BriefChange } from '@fogline/model'
import type { ReactNode } from 'react'
import { Empty } from '../parts/Empty.tsx'
import { formatDate } from '../parts/formatDate.ts'
import { Section } from '../parts/Section.tsx'
import { More } from './More.tsx'
import { Refs } from './Refs.tsx'

const kinds: Readonly<Record<BriefChange['kind'], string>> = {
  development: 'New',
  update: 'Figure updated',
  revision: 'Figure revised',
  conflict: 'Figure contested',
  denial: 'Denied',
  page: 'Page edited',
}

interface BriefChangesProps {
  readonly brief: Brief
  readonly numbers: ReadonlyMap<string, number>
}

/** What was first told, moved, denied or edited since a day. */
export function BriefChanges({ brief: { since, changes, totals }, numbers }: BriefChangesProps): ReactNode {
  if (since === null) return null
  return (
    <Section title={`What changed since ${formatDate(since)}`} id="changes">
      {changes.length === 0 ? (
        <Empty title={`Nothing changed since ${formatDate(since)}.`}>
          No page that states a date told anything new since then, and no page was edited. An earlier day may show more;
          “Clear” shows the brief alone.
        </Empty>
      ) : null}
      <ul className="brief">
        {changes.map(({ kind, date, line }) => (
          <li key={`${kind} ${line.about} ${line.text}`} data-step="" tabIndex={-1}>
            <span className="standing">
              {kinds[kind]}, {formatDate(date)}
            </span>{' '}
            {line.text} <Refs evidence={line.evidence} numbers={numbers} />{' '}
            {line.standing ? <span className="standing">{line.standing}</span> : null}
          </li>
        ))}
      </ul>
      <More amount={totals.changes - changes.length} noun="change" />
    </Section>
  )
}
