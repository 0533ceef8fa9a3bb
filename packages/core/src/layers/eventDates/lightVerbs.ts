/** Verbs of which a noun is no more than the deed itself: what is held on Friday is on Friday; what is condemned on Friday is not. */
export const lightVerbs: ReadonlySet<string> = new Set(
  (
    'make take hold host give launch conduct mount stage begin start open continue resume carry perform commit lead execute complete finish end stop halt ' +
    'undertake deliver issue send sign reach file suffer face repel withstand endure foil thwart survive undergo see witness trigger spark cause ' +
    'stage organise organize fire wage unleash intensify escalate renew extend do have get run win lose attend publish release broadcast'
  ).split(' '),
)

/** What happens, comes or takes place is when it does so. */
export const happening: ReadonlySet<string> = new Set(
  'happen occur come take place begin start continue end follow last resume go erupt break unfold kill wound injure hit strike destroy damage target result leave open'.split(
    ' ',
  ),
)
