/** Written before a name or number, so that a full stop after them never ends a sentence. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev hon fr sr. st mt ft gen maj lt col capt cpt cmdr cdr comdr sgt cpl pvt adm brig vice-adm rear-adm ' +
    'sen rep gov pres amb atty supt insp det spc pfc msgt ssgt no nos fig vol pp art arts sec ch vs viz cf approx ca messrs ' +
    'hon. mme mlle sra dept est'
  ).split(' '),
)

/** May end a sentence or stand inside one: the next word decides. */
export const openAbbreviations: ReadonlySet<string> = new Set(
  (
    'jr sr inc ltd co corp bros llc plc etc al bn mn tn mln bln trn jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue tues wed thu thur thurs fri sat sun ave blvd rd hwy univ assn avg min max hr hrs km kg cm mm sq in oz lb lbs ' +
    'calif tex fla mass conn penn wash ill mich minn wis kan ark ala ga va vt nev ariz colo mont ore tenn okla ky miss mo la ' +
    'u.s u.n u.k e.u d.c a.m p.m e.g i.e ph.d b.c a.d p.s n.y l.a u.a.e d.p.r.k u.s.a p.o'
  ).split(' '),
)

/** Words that open a sentence far more often than they follow an abbreviation with a capital. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he his she her they their we our i you your there here in on at by for from to ' +
    'with without within since after before during while when where although though because if unless until as but and or ' +
    'yet so still however meanwhile moreover furthermore nevertheless also another other others some many most several few ' +
    'such both each every all no none one two three what who whose which why how not now then later earlier today yesterday ' +
    'tomorrow according despite amid among under over more nearly about around between since once instead last next let ' +
    'officials reports analysts experts authorities troops forces soldiers police critics'
  ).split(' '),
)
