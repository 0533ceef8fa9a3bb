/** Opens compromise with what can be compared: sentences, tags, roots, names. */
export async function open() {
  const { default: nlp } = await import('compromise')
  return {
    /** @param {readonly { text: string }[]} texts */
    read: async (texts) => {
      for (const { text } of texts) {
        const doc = nlp(text)
        doc.compute('root')
        doc.json({ offset: true })
        doc.topics().json()
      }
    },
    close: async () => {},
  }
}
