/** Part of every reading's version: raise it when tags change. In a file of its own, to be known without loading the model. */
export const taggerVersion = 'fogline-tagger 0.3.0'
