import type { ArticleEntity, EventMention, PlaceReference, Span } from '@fogline/model'
import type { Named, Scene } from '../scene.ts'

/** A country with the words that name it. */
export interface CountryWords extends Span {
  readonly country: string
}

/** One side of an event whose own words name no country, with what could imply one. */
export interface ImpliedInput {
  readonly text: string
  readonly scene: Scene
  readonly mention: EventMention
  readonly side: 'actor' | 'recipient'
  /** Whoever is on that side, and where the sentence names them; both empty where nobody is. */
  readonly parties: readonly ArticleEntity[]
  readonly named: readonly Named[]
  /** The heads of the phrases that the grammar gives as who acts, also where nobody is known by them ("thousands"). */
  readonly doers: readonly string[]
  /** Whoever is on the other side, and the countries that the words or a rule give it. */
  readonly others: readonly ArticleEntity[]
  readonly otherCountries: readonly string[]
  /** Where the event happens. */
  readonly places: readonly PlaceReference[]
  /** The one country that the sentence speaks of, else the one that the article speaks of; null where they are several. */
  readonly only: CountryWords | null
}

/** What a rule makes of it. */
export interface Implied {
  readonly country: string
}
