import type { ClaimAct, Evidentiality } from './claim.ts'
import type { EntityType } from './entity.ts'
import type { PloverType } from './event.ts'

/** A territory that others claim than the state that it is given to. */
export interface Dispute {
  readonly territory: string
  /** Who else claims it (ISO 3166-1 alpha-2); empty where it is held against the policy by nobody that has a code. */
  readonly claimants: readonly string[]
}

/** A country or territory with the words that mean it. `seats` speak for its government ("the Kremlin", "Kyiv"). */
export interface Country {
  readonly iso: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly demonyms: readonly string[]
  readonly capital: string | null
  readonly seats: readonly string[]
  readonly latitude: number
  readonly longitude: number
  /** Radius in metres of a circle of the same area. */
  readonly radius: number
  readonly disputed?: Dispute
}

/** A gazetteer entry. `feature` is the GeoNames feature code. */
export interface GazetteerPlace {
  readonly geonames: number
  readonly name: string
  readonly country: string
  readonly admin1: string | null
  readonly feature: string
  readonly latitude: number
  readonly longitude: number
  readonly population: number
  /** In metres, where the entry gives one; `geonames` is 0 for an entry that is not from GeoNames. */
  readonly radius?: number
  readonly disputed?: Dispute
}

/** Places by name; a value that is passed in, so that a test passes three places. */
export interface Gazetteer {
  /** All places of that name, in any case, with or without diacritics; most populous first. */
  readonly find: (name: string) => readonly GazetteerPlace[]
}

export interface Organisation {
  readonly name: string
  readonly aliases: readonly string[]
  readonly country: string | null
  readonly kind:
    | 'government'
    | 'ministry'
    | 'military'
    | 'intelligence'
    | 'igo'
    | 'ngo'
    | 'media'
    | 'armed-group'
    | 'company'
    | 'party'
    | 'research'
    | 'body'
}

/** Who rules or ruled a country, with the years in power; `to` is null for one who still does. */
export interface Leader {
  readonly name: string
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2 */
  readonly country: string
  readonly from: number
  readonly to: number | null
}

/** A weapon system or class of equipment. `unit` is what one of it is counted as ("missile", "drone"). */
export interface Equipment {
  readonly name: string
  readonly aliases: readonly string[]
  readonly category: string
  readonly unit: string
  readonly origin: string | null
}

export interface UnitOfMeasure {
  readonly unit: string
  readonly words: readonly string[]
  readonly dimension:
    | 'length'
    | 'mass'
    | 'time'
    | 'area'
    | 'volume'
    | 'speed'
    | 'money'
    | 'share'
    | 'energy'
    | 'power'
    | 'other'
}

/** A noun that is counted: "soldiers" → person. */
export interface Countable {
  readonly unit: string
  readonly lemmas: readonly string[]
}

export type ReportingComplement =
  | 'clause'
  | 'phrase'
  | 'quote'
  | 'infinitive'
  | 'addressee'
  | 'object'
  | 'naming'
  | 'noun'
  | 'source'

/** A verb, noun or phrase that reports speech, with the act it performs. */
export interface ReportingCue {
  readonly lemma: string
  readonly act: ClaimAct
  readonly evidentiality: Evidentiality | null
  /**
   * What it may be followed by: a that-clause, a noun phrase, a quotation, an infinitive; an addressee and a clause ("told
   * them that"); an object and its deed ("urged them to"); an object and a name for it ("called it"); a reporting noun. `source`: a noun of one who
   * may speak ("official", "study").
   */
  readonly takes: readonly ReportingComplement[]
}

/**
 * Who does what to whom around an event's word: act (on its object), give (an item to a party), receive (an item from a party),
 * help (the object is the party), move (forces are moved), march (forces move themselves), mutual (all are actors), speech
 * (to or about a party), visit (a place), withhold (an item from a party), undergo (the subject is the one it is done to).
 */
export type TriggerFrame =
  | 'act'
  | 'give'
  | 'receive'
  | 'help'
  | 'move'
  | 'march'
  | 'mutual'
  | 'speech'
  | 'visit'
  | 'withhold'
  | 'undergo'

/** What must stand in the event's noun phrase for the word to mean the event: "send" is MOBILIZE of troops, AID of food. */
export interface TriggerNeed {
  readonly lemmas: ReadonlySet<string>
  readonly entities: ReadonlySet<EntityType>
}

/** A word or phrase that names an event of a PLOVER type and mode; `lemma` is a phrase of lemmas with single spaces. */
export interface EventTrigger {
  readonly lemma: string
  readonly upos: 'VERB' | 'NOUN'
  readonly type: PloverType
  readonly mode: string | null
  readonly acled: string | null
  readonly frame?: TriggerFrame
  readonly needs?: TriggerNeed
}

/** A title of the press. `agency`: others print its reports. */
export interface PublisherTitle {
  readonly name: string
  readonly aliases: readonly string[]
  /** Without "www.": "gazette.example"; hosts below one of these are the title's as well. */
  readonly hosts: readonly string[]
  readonly agency: boolean
}

/**
 * A house of the press: all its titles are one publisher. `public`: a public broadcaster; `state`: owned or run by a government, or by
 * one side of a war.
 * `source` is a public page that lists the titles.
 */
export interface Publisher {
  readonly id: string
  readonly name: string
  readonly kind: 'house' | 'agency' | 'public' | 'state'
  readonly titles: readonly PublisherTitle[]
  readonly source: string
}

/** All word lists, each from a file of `packages/lexicon` with its source and licence. */
export interface Lexicon {
  readonly version: string
  readonly countries: readonly Country[]
  readonly gazetteer: Gazetteer
  readonly organisations: readonly Organisation[]
  readonly equipment: readonly Equipment[]
  readonly treaties: readonly string[]
  /** Titles, ranks and offices: "president", "Maj. Gen.", "defense minister", "spokesperson". */
  readonly offices: readonly string[]
  readonly givenNames: ReadonlySet<string>
  readonly leaders: readonly Leader[]
  readonly units: readonly UnitOfMeasure[]
  readonly countables: readonly Countable[]
  readonly reportingVerbs: readonly ReportingCue[]
  readonly reportingNouns: readonly ReportingCue[]
  readonly eventTriggers: readonly EventTrigger[]
  readonly publishers: readonly Publisher[]
}
