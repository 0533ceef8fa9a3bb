/** Part of every reading's version: raise it when tags change. In a file of its own, to be known without loading the model. */
export const taggerVersion = 'wink-nlp 2.4.0 + fogline 1'
