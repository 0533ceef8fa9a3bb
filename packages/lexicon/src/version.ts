/** Part of every reading's version: raise it when a word list changes. In a file of its own, to be known without loading the lists. */
export const lexiconVersion = 'lexicon 0.3.1'
