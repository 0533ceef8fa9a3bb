import { useEffect } from 'react'

/** Names the view in the tab and in the history. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Fogline` : 'Fogline'
  }, [title])
}
