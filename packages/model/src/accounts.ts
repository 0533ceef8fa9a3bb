import type { Entity, Role } from './entity.ts'
import type { LineageRelation } from './fingerprint.ts'
import type { Reliability } from './judgement.ts'
import type { OriginEdge, OriginNode } from './origins.ts'
import type { VerificationRemark } from './picture.ts'

/** The last of an account that is known: a source by its key, with the node that it has in the graph. */
export interface AccountEnd {
  readonly key: string
  readonly node: string
  readonly isNamed: boolean
}

/** How one article has a thing, followed back as far as its neighbourhood tells. */
export interface Account {
  readonly article: string
  /** The article that speaks for all its copies. */
  readonly voice: string
  /** The newest version of the article on its page. */
  readonly present: string
  readonly isDigest: boolean
  /** Its outlet as a source; null where it names none. */
  readonly outlet: string | null
  /** The key is equal for titles of one house. */
  readonly publisher: { readonly key: string; readonly house: string | null; readonly title: string }
  readonly end: AccountEnd | null
  readonly relation: LineageRelation
  /** What the relation is where another's account goes back to the same source. */
  readonly shared: LineageRelation
  readonly because: string
}

/** A role with its place in its article. */
export interface PlacedRole extends Role {
  readonly start?: number | null
}

/** What is known of a source, so that those that speak for one another can be told. */
export interface SourceVoice extends Pick<Entity, 'type' | 'name' | 'aliases' | 'country'> {
  readonly roles: readonly PlacedRole[]
}

/** A source in whose name another speaks. Within one thing they are one origin: a ministry and its spokesman saw it once. */
export interface SpeaksFor {
  readonly from: string
  readonly to: string
  readonly because: string
  /** The role in which it speaks, as an article words it; null where the names say it. */
  readonly role: PlacedRole | null
}

/** How a statement stands to the truth of what it says. */
export interface Stance {
  readonly isDigest: boolean
  /** Who says it, as worded; null where the article itself does. */
  readonly holder: string | null
  /** The state for which they speak; null where that is not known. */
  readonly side: string | null
  /** Is it told as so, as not so, as what may be or ought to be (a forecast, a demand), or does it say nothing (no comment)? */
  readonly holds: 'so' | 'not_so' | 'open' | 'nothing'
  /** What the deed makes of whoever says it: it is their deed, or done to them. */
  readonly part: 'doer' | 'sufferer' | null
  /** Do they say it of themselves, to their own disadvantage? */
  readonly concedes: boolean
  /** Does it rest on images or on what its teller saw, who is no party to it? */
  readonly isSeen: boolean
}

/** The best reliability that people gave to those who say a thing, with the sentence for it. */
export interface RatedSource {
  readonly reliability: Reliability
  readonly because: string
  /** By which the best of several is chosen. */
  readonly order: string
}

/** All that the articles of one neighbourhood bring to the standing of one thing. */
export interface Accounts {
  /** Only earlier versions of pages say it. */
  readonly isPast: boolean
  /** A later version of a page no longer says it. */
  readonly isGone: boolean
  readonly accounts: readonly Account[]
  readonly nodes: readonly OriginNode[]
  readonly edges: readonly OriginEdge[]
  /** Those who stand at the ends, and the bodies for which people among them speak. */
  readonly sources: readonly { readonly key: string; readonly voice: SourceVoice }[]
  readonly links: readonly SpeaksFor[]
  readonly stances: readonly Stance[]
  readonly remarks: readonly VerificationRemark[]
  readonly rated: RatedSource | null
}

/** What people decided on one statement: a sentence to add to its standing, empty where there is nothing. */
export interface Decided {
  readonly id: string
  readonly said: string
  readonly isRejected: boolean
}
