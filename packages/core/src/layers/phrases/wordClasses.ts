const ditransitive = new Set(
  'give send offer supply provide grant sell lend show tell hand deny promise cost award assign bring ask teach owe pledge'.split(
    ' ',
  ),
)

const calendar = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight ' +
    'january february march april june july august september october november december ' +
    'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.'
  ).split(' '),
)

/** Does the verb take two objects ("give Vesmar missiles")? */
export function isDitransitive(lemma: string): boolean {
  return ditransitive.has(lemma)
}

/** A day or month: "the raid Tuesday" is two phrases. */
export function isCalendarWord(word: string): boolean {
  return calendar.has(word.toLowerCase())
}
