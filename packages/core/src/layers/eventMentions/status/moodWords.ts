/** Words before an infinitive or a noun that put the event ahead: it is meant to come. */
export const aheadWords: ReadonlySet<string> = new Set(
  'set plan planned expect expected schedule scheduled poise poised prepare prepared ready readying intend due gear about vow promise pledge commit agree announce decide decision slated bound preparation loom upcoming forthcoming imminent anticipated anticipate looming future promised pledged plot plans proceed weigh'.split(
    ' ',
  ),
)

/** Words before it that leave open whether it comes. */
export const openWords: ReadonlySet<string> = new Set(
  'would could may might should can want wish seek hope try attempt urge ask demand request call press pressure allow authorise authorize permit let approve permission authorization authorisation possible potential possibility potentially prospect risk threat fear threaten consider contemplate mull avoid prevent deter avert stop discuss propose proposal suggest offer willing willingness likely unlikely likelihood need require must ought in_case eventual hypothetical danger scenario whether wary concern consult oppose refuse warn'.split(
    ' ',
  ),
)

/** Words before an infinitive that say it does happen. */
export const realWords: ReadonlySet<string> = new Set(
  'continue manage begin start succeed proceed go resume fail order tell see force compel oblige cause'.split(' '),
)
