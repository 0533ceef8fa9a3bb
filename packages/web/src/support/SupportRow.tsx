import type { FigureView } from '@fogline/model'
import type { ReactNode } from 'react'
import { OriginsOf } from '../origins/OriginsPanel.tsx'
import { Word } from '../parts/Word.tsx'
import { SupportBody } from './SupportBody.tsx'
import { SupportPair } from './SupportLine.tsx'
import { sayCounts } from './sayCounts.ts'

interface SupportCellProps {
  readonly figure: FigureView
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** How a figure stands, in a cell of its row; the button opens a row below with the reasons. */
export function SupportCell({ figure: { id, support }, isOpen, onToggle }: SupportCellProps): ReactNode {
  if (support === null) return <span className="dim">—</span>
  return (
    <>
      <Word value={support.status} /> <SupportPair support={support} />
      <button
        type="button"
        className="support-open"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `why-${id}` : undefined}
        title={sayCounts(support)}
        onClick={onToggle}
      >
        why
      </button>
    </>
  )
}

/** The row below: the reasons, and where the figure comes from. */
export function SupportRow({ figure, columns }: { readonly figure: FigureView; readonly columns: number }): ReactNode {
  const { id, support } = figure
  if (support === null) return null
  return (
    <tr id={`why-${id}`} className="support-row">
      <td colSpan={columns}>
        <SupportBody support={support} />
        <OriginsOf id={id} why="told" />
      </td>
    </tr>
  )
}
