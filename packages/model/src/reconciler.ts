import type { Judgement } from './judgement.ts'
import type { Neighbourhood } from './ledgerContent.ts'
import type { Picture } from './picture.ts'
import type { ArticleReading } from './reading.ts'
import type { TopicCase } from './topicCase.ts'

/**
 * What an article is linked to others by. Two articles are compared where one looks up a key of the other; whoever keeps an
 * index of `keys` finds by `lookups` all that a new article can be linked to, whichever of the two came first. A judgement may
 * be about a key: it then bears on every article that has it.
 */
export interface LinkProfile {
  readonly article: string
  readonly keys: readonly string[]
  readonly lookups: readonly string[]
}

/** A part of the picture; every list is sorted by id. */
export type PicturePart = Omit<Picture, 'version'>

/** What one neighbourhood comes to, and what it gives to topics that reach beyond it. */
export interface NeighbourhoodPicture {
  readonly part: PicturePart
  readonly cases: readonly TopicCase[]
}

/**
 * What keeps neighbourhoods small. An article's neighbourhood is what hangs together around it by links of the lowest level
 * at which that is `most` articles or fewer; at the last level it may be more. So a chain of links that grows without end is
 * cut where it is weakest, and which articles are one neighbourhood depends on the links around them alone.
 */
export interface NeighbourhoodSize {
  /** Strengths, rising. */
  readonly levels: readonly number[]
  readonly most: number
}

/**
 * Reconciling in parts. Articles that are linked, directly or through others, are a neighbourhood; what is going on in it
 * depends on nothing outside. Cases of one topic meet across neighbourhoods. The whole picture is the parts of all
 * neighbourhoods and of all topics, so a new article changes those that it touches and no others.
 */
export interface Reconciler<Profile extends LinkProfile = LinkProfile> {
  /** Another version makes the whole picture anew. */
  readonly version: string
  /** `location` is where the article's page was taken from. */
  readonly toProfile: (reading: ArticleReading, location: string | null) => Profile
  /** How strong the link of two articles is; 0 where there is none. It may depend on nothing but the two. */
  readonly strengthOf: (a: Profile, b: Profile) => number
  readonly size: NeighbourhoodSize
  /** Pairs of articles that people's decisions link, more strongly than any level. */
  readonly judgedLinks: (judgements: readonly Judgement[]) => readonly (readonly [string, string])[]
  readonly reconcileNeighbourhood: (neighbourhood: Neighbourhood) => NeighbourhoodPicture
  readonly reconcileTopic: (cases: readonly TopicCase[], judgements: readonly Judgement[]) => PicturePart
}
