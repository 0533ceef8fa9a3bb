import '../styles/support.css'
import type { SupportView } from '@fogline/model'
import { type ReactNode, useState } from 'react'
import { OriginsOf } from '../origins/OriginsPanel.tsx'
import { SupportBody } from './SupportBody.tsx'
import { SupportLine } from './SupportLine.tsx'

interface SupportPanelProps {
  /** Id of the claim, figure or event. */
  readonly of: string
  readonly support: SupportView
}

/** How a thing stands in a line; opened, why it does, and where its accounts come from. */
export function SupportPanel({ of, support }: SupportPanelProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className="origins support" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <SupportLine support={support} />
      </summary>
      {isOpen ? (
        <>
          <SupportBody support={support} />
          <OriginsOf id={of} why="told" />
        </>
      ) : null}
    </details>
  )
}
