/** Words of the brief's own frame and of grammar: they claim nothing and need no evidence. */
export const frameWords: ReadonlySet<string> = new Set(
  (
    'a an the and or but of in on at to for from by with as is are was were be been has have had do does did it its their his her they he she this that these those ' +
    'who which what when where while after before about according article says said say tells told gives put puts others another source sources one both each all some ' +
    'there here then than so if into over under up out also more most at least about than up to fewer between'
  ).split(' '),
)
