// oxlint-disable typescript/unbound-method -- the library asks for these as marks, and none looks at `this`

/** Opens wink-nlp with what can be compared: sentences, tags, names; lemmas come with them. */
export async function open() {
  const { default: winkNLP } = await import('wink-nlp')
  const { default: model } = await import('wink-eng-lite-web-model')
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner'])
  const { its } = nlp
  return {
    /** @param {readonly { text: string }[]} texts */
    read: async (texts) => {
      for (const { text } of texts) {
        const doc = nlp.readDoc(text)
        doc.sentences().out(its.span)
        doc.tokens().out(its.pos)
        doc.tokens().out(its.lemma)
        doc.entities().out(its.detail)
      }
    },
    close: async () => {},
  }
}
