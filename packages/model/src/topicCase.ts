import type { Accounts, Decided } from './accounts.ts'
import type { Figure } from './figure.ts'
import type { FigureBasis, Position } from './picture.ts'
import type { Evidence } from './span.ts'

/** Where and when a statement was told: what its topic has to know of its article. */
export interface Told {
  readonly article: string
  /** The article that speaks for all its copies. */
  readonly voice: string
  /** The newest version of the article on its page, itself where there is no other. */
  readonly present: string
  /** Counts the versions of the article from 0, the oldest. */
  readonly version: number
  /** Publication day as stated; null where the page states none. */
  readonly published: string | null
  /** The order of telling: day (9999 where none is known), page, place on it. */
  readonly day: string
  readonly page: string
  readonly index: number
}

/**
 * A figure with all that is needed to set it beside the others of its topic, wherever they were told: cases of one topic
 * are worked out together, and nothing else of their articles is looked at.
 */
export interface FigureCase {
  readonly kind: 'figure'
  /** That of the figure. */
  readonly id: string
  readonly topic: string
  readonly figure: Figure
  readonly basis: FigureBasis
  /** The basis as a key: two figures compare only if their keys are equal. */
  readonly key: string
  /** The side's name, for readers. */
  readonly sideName: string | null
  readonly holder: Position['holder']
  /** Equal for two holders who are one voice. */
  readonly holderKey: string
  readonly told: Told
  readonly sentence: Evidence
  /** Why it is a part of a larger number, as a sentence; null where nothing says so. */
  readonly part: string | null
  /** Does its article recall it as a count that was changed since? */
  readonly isRecalled: boolean
  /** The story of its article: all that tells when a figure without a day was given. */
  readonly story?: StoryTime
}

/** A story and the first and the last day on which its articles were published; null where none of them states its day. */
export interface StoryTime {
  readonly id: string
  readonly from: string | null
  readonly to: string | null
}

/** A transfer as one article tells it, to be set beside denials of it that were told elsewhere. The topic is parties and item. */
export interface TransferCase {
  readonly kind: 'transfer'
  /** That of the transfer. */
  readonly id: string
  readonly topic: string
  readonly position: Position
}

/** A denial that speaks of a transfer, with what else its neighbourhood holds of it. */
export interface DenialCase {
  readonly kind: 'denial'
  /** That of the claim. */
  readonly id: string
  readonly topic: string
  /** What is denied, in the denial's words. */
  readonly words: string
  /** Who denies, as its article names it. */
  readonly speaker: string | null
  /** The denial first, then what the denier says instead, then what it denies. */
  readonly positions: readonly Position[]
  /** How many of them say what is denied. */
  readonly rivals: number
}

/** Statements of one neighbourhood that say the same, with what they bring to the standing that their topic gives them. */
export interface SupportCase {
  readonly kind: 'support'
  readonly id: string
  readonly topic: string
  /** Those whose standing this topic gives. */
  readonly of: readonly Decided[]
  /** Groups that share one are one group. */
  readonly keys: readonly string[]
  /** Where its transfers are told: whoever denies one there contests it. */
  readonly transfersAt: readonly Pick<Evidence, 'article' | 'start'>[]
  /** Do sources of the neighbourhood say that it is otherwise? */
  readonly isContested: boolean
  readonly accounts: Accounts
}

/** A statement with all that its topic has to know of it; topics reach over neighbourhoods. */
export type TopicCase = FigureCase | TransferCase | DenialCase | SupportCase
