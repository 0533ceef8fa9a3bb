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
  readonly holder: string | null
  readonly asOf: string | null
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

/** The brief as values; the terminal, Markdown and the workbench write it from these. `heldBack` counts lines that the checker refused. */
export interface Brief {
  readonly title: string
  readonly counts: {
    readonly pages: number
    readonly articles: number
    readonly outlets: number
    readonly origins: number
  }
  readonly developments: readonly BriefLine[]
  readonly figures: readonly BriefFigureRow[]
  readonly contested: readonly BriefContention[]
  readonly timeline: readonly { readonly date: string; readonly line: BriefLine }[]
  readonly gaps: readonly string[]
  readonly heldBack: number
}
