/** Opens the built package, as a user has it, with so many threads. @param {number} workers */
export async function open(workers) {
  const { openTagger } = await import('@fogline/tagger')
  const tagger = await openTagger({ workers })
  return {
    /** @param {readonly { text: string, blocks: readonly { start: number, end: number }[] }[]} texts */
    read: async (texts) => {
      const waiting = [...texts]
      const readOn = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
          await tagger.tag(next.text, next.blocks)
      }
      await Promise.all(Array.from({ length: 2 * workers }, readOn))
    },
    close: () => tagger.close(),
  }
}
