import type { Edtf } from './edtf.ts'
import type { Evidence } from './span.ts'

/** One line of a brief: words, and the evidence that must hold each of its names, numbers, dates and negations. */
export interface BriefLine {
  readonly text: string
  readonly evidence: readonly Evidence[]
  /** Id of what the line is about: an event, figure, track, contention. */
  readonly about: string
  /** "3 articles, 2 origins", or null. */
  readonly standing: string | null
}

export interface BriefFigureRow {
  readonly what: string
  readonly value: string
  /** Null where the article itself says so. */
  readonly holder: string | null
  /** Whose article it is; null where the page names no outlet. */
  readonly outlet: string | null
  readonly asOf: Edtf | null
  readonly status: string
  readonly figure: string
  readonly track: string | null
  readonly evidence: readonly Evidence[]
}

export interface BriefContention {
  readonly topic: string
  readonly contention: string
  readonly type: string
  readonly comparable: boolean
  readonly because: string
  readonly positions: readonly BriefLine[]
}

/** `told`: no page says when it happened, and the date is that of telling: it happened on that day or before it. */
export interface BriefDate {
  readonly date: Edtf
  readonly basis: 'stated' | 'told'
  readonly line: BriefLine
}

/** What is new since a day: `page` is a page that was edited. `date` is the day of telling, or of the capture that shows the edit. */
export interface BriefChange {
  readonly kind: 'development' | 'update' | 'revision' | 'conflict' | 'denial' | 'page'
  readonly date: Edtf
  readonly line: BriefLine
}

/** What no page says. `about` names the stories, tracks or events that it is about. */
export interface BriefGap {
  readonly kind: 'since' | 'dates' | 'places' | 'unheard' | 'one_holder' | 'one_origin' | 'no_origin'
  readonly text: string
  readonly about: readonly string[]
}

/** An article that the brief cites. */
export interface BriefSource {
  readonly article: string
  readonly title: string
  readonly outlet: string | null
  readonly publishedAt: Edtf | null
  readonly location: string
}

/** The brief as values; the terminal, Markdown, HTML and the workbench write it from these. `heldBack` counts lines that the checker refused. */
export interface Brief {
  readonly title: string
  readonly counts: {
    readonly pages: number
    readonly articles: number
    readonly outlets: number
    readonly origins: number
  }
  /** The day from which on `changes` are told; null where none was asked for. */
  readonly since: Edtf | null
  readonly changes: readonly BriefChange[]
  readonly developments: readonly BriefLine[]
  readonly figures: readonly BriefFigureRow[]
  readonly contested: readonly BriefContention[]
  readonly timeline: readonly BriefDate[]
  readonly gaps: readonly BriefGap[]
  /** How many there are of each, where the brief has only the first. */
  readonly totals: {
    readonly changes: number
    readonly figures: number
    readonly contested: number
    readonly timeline: number
  }
  /** In the order in which the lines cite them. */
  readonly sources: readonly BriefSource[]
  readonly heldBack: number
}
