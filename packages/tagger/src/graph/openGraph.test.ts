import { expect, test } from 'vitest'
import { openGraph } from './openGraph.ts'

test('without weights it says which folder lacks them', async () => {
  const folder = new URL('nowhere/', import.meta.url)
  await expect(openGraph(folder)).rejects.toMatchObject({ code: 'tagger/no-weights', message: /nowhere/ })
})
