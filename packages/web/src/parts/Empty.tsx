import type { ReactNode } from 'react'

/** An empty place says why it is empty and what to do next. */
export function Empty({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="note">
      <strong>{title}</strong>
      {children}
    </div>
  )
}
