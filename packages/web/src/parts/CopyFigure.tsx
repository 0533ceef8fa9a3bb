import type { FigureView } from '@fogline/model'
import { type ReactNode, useState } from 'react'
import { citeFigure } from './citeFigure.ts'

/** Copies a figure together with its holder, date and source, so that it never travels alone. */
export function CopyFigure({ figure }: { readonly figure: FigureView }): ReactNode {
  const [isCopied, setIsCopied] = useState(false)
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(citeFigure(figure, location.origin))
    setIsCopied(true)
    setTimeout(() => setIsCopied(false), 1500)
  }
  return (
    <button type="button" className="copy-button" onClick={() => void copy()}>
      {isCopied ? 'copied' : 'copy'}
    </button>
  )
}
