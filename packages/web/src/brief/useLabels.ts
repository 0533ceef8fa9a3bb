import type { ArticleLabel, ArticleView } from '@fogline/model'
import { useQueries } from '@tanstack/react-query'
import { ask } from '../api/useAnswer.ts'

/** Names for articles that a brief rests on: those that are known, and the others asked for one by one. */
export function useLabels(known: readonly ArticleLabel[], wanted: readonly string[]): readonly ArticleLabel[] {
  const have = new Set(known.map(({ id }) => id))
  const missing = wanted.filter((id) => !have.has(id))
  const asked = useQueries({
    queries: missing.map((id) => {
      const path = `/articles/${encodeURIComponent(id)}`
      return { queryKey: [path], queryFn: ({ signal }: { signal: AbortSignal }) => ask<ArticleView>(path, signal) }
    }),
  })
  return [...known, ...asked.flatMap(({ data }) => data?.card ?? [])]
}
