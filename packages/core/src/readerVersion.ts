/** Part of every reading, so that "what did we believe on Tuesday" can be asked. Raise it when a rule or a layer changes what is read. */
export const readerVersion = 'fogline-reader 0.3.1'
