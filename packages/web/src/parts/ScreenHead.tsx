import type { ReactNode } from 'react'
import { useTitle } from './useTitle.ts'

/** The title of a screen and the question that it answers. */
export function ScreenHead({ title, children }: { readonly title: string; readonly children?: ReactNode }): ReactNode {
  useTitle(title)
  return (
    <header className="screen-head">
      <h1>{title}</h1>
      {children ? <p>{children}</p> : null}
    </header>
  )
}
