import type { Accounts, Support, VerificationStatus } from '@fogline/model'
import { confirmationOf } from './confirmationOf.ts'
import type { Origins } from './origins/joinAccounts.ts'

/** What the status and the credibility of a thing are worked out from. */
export interface Grounds {
  readonly parts: readonly Accounts[]
  readonly origins: Origins
  /** Do other sources say that it is not so, or do they agree and count otherwise? */
  readonly contest: 'none' | 'count' | 'fact'
  /** Is what they say confirmed, and is it the one other account? */
  readonly isOutweighed: boolean
}

/** A status or credibility with the sentence that says why. */
export interface Weighed {
  readonly status: VerificationStatus
  readonly credibility: Support['credibility']
  readonly because: { readonly status: string; readonly credibility: string }
}

interface Held {
  readonly named: number
  readonly isSaid: boolean
  readonly isDenied: boolean
  /** Why it is confirmed. */
  readonly confirmed: string | null
}

/**
 * The verification status, the first of these that holds: retracted, unverifiable (nothing is said), contested, denied,
 * unverifiable (it is to come, or ought to be), confirmed, corroborated, single origin, unverified. Then the Admiralty
 * credibility:
 *
 * | | |
 * |-|-|
 * | 1 | confirmed by the adverse party or by evidence, and not contradicted |
 * | 2 | two or more named origins agree, and none contradicts; or confirmed and contradicted all the same |
 * | 3 | one named origin, not contradicted; or contradicted in its number alone; or two or more that others contradict |
 * | 4 | contradicted, and told by one named origin or none |
 * | 5 | contradicted by what is confirmed |
 * | 6 | cannot be judged: no origin is named and none contradicts, nothing is held to be so, its pages say it no more, or it is told only as denied |
 *
 * What pages say themselves of verification changes neither.
 */
export function weigh({ parts, origins, contest, isOutweighed }: Grounds): Weighed {
  const stances = parts.flatMap((part) => part.stances)
  const held: Held = {
    named: origins.named,
    isSaid: stances.some(({ holds }) => holds === 'so'),
    isDenied: stances.some(({ holds }) => holds === 'not_so'),
    confirmed: confirmationOf(stances, origins.named),
  }
  if (parts.every(({ isPast }) => isPast) && parts.some(({ isGone }) => isGone)) return withdrawn
  if (stances.length > 0 && stances.every(({ holds }) => holds === 'nothing')) return silent
  if (contest !== 'none' || (held.isSaid && held.isDenied)) return contested(held, contest, isOutweighed)
  if (held.isDenied) return denied
  if (!held.isSaid && stances.length > 0) return unverifiable
  if (held.confirmed !== null) return confirmed(held.confirmed)
  return byOrigins(held.named)
}

/** Is it confirmed, whatever else is said of it? */
export function isConfirmed({ parts, origins }: Pick<Grounds, 'parts' | 'origins'>): boolean {
  const stances = parts.flatMap((part) => part.stances)
  return confirmationOf(stances, origins.named) !== null
}

const withdrawn: Weighed = {
  status: 'retracted',
  credibility: 6,
  because: {
    status: 'Retracted: an earlier version of its page says so; the page as it was captured last does not.',
    credibility: 'Whoever said it says it no more, so its truth cannot be judged.',
  },
}

const denied: Weighed = {
  status: 'denied',
  credibility: 6,
  because: {
    status: 'Denied: whoever tells of it here says that it is not so.',
    credibility: 'Nobody here holds it to be so, so its truth cannot be judged.',
  },
}

const unverifiable: Weighed = {
  status: 'unverifiable',
  credibility: 6,
  because: {
    status: 'Unverifiable: it holds nothing to be so now; it forecasts, supposes, demands or judges.',
    credibility: 'What nobody holds to be so cannot be judged.',
  },
}

const silent: Weighed = {
  status: 'unverifiable',
  credibility: 6,
  because: {
    status: 'Unverifiable: whoever is asked says nothing on the matter.',
    credibility: 'What nobody holds to be so cannot be judged.',
  },
}

function confirmed(why: string): Weighed {
  return {
    status: 'confirmed',
    credibility: 1,
    because: { status: `Confirmed by ${why}.`, credibility: 'Confirmed, and nothing here contradicts it.' },
  }
}

const contests = {
  none: 'it is told as so and denied',
  count: 'other sources count otherwise',
  fact: 'other sources say otherwise',
}

function contested(held: Held, contest: Grounds['contest'], isOutweighed: boolean): Weighed {
  const though = held.confirmed === null ? '' : `, though confirmed by ${held.confirmed}`
  const status = `Contested${though}: ${contests[contest]}.`
  const [credibility, why] = contestedCredibility(held, contest, isOutweighed)
  return { status: 'contested', credibility, because: { status, credibility: why } }
}

function contestedCredibility(
  { confirmed: why, named }: Held,
  contest: Grounds['contest'],
  isOutweighed: boolean,
): readonly [Support['credibility'], string] {
  if (why !== null) return [2, 'Probably true: confirmed, and contradicted all the same.']
  if (isOutweighed) return [5, 'Improbable: what contradicts it is confirmed.']
  if (named > 1) return [3, 'Possibly true: several named origins agree, and others contradict them.']
  if (contest === 'count') {
    return named === 1
      ? [3, 'Possibly true: one named origin tells it, and what others contradict is its number.']
      : [6, 'No origin is named and other numbers are given, so its truth cannot be judged.']
  }
  return [4, `Doubtful: contradicted, and ${named === 1 ? 'one named origin tells it' : 'no origin is named'}.`]
}

function byOrigins(named: number): Weighed {
  if (named > 1) {
    return {
      status: 'corroborated',
      credibility: 2,
      because: {
        status: 'Corroborated: the pages name origins apart from each other.',
        credibility: 'Probably true: named origins agree, and nothing here contradicts them.',
      },
    }
  }
  if (named === 1) {
    return {
      status: 'single_origin',
      credibility: 3,
      because: {
        status: 'Single origin: nobody else is named who tells it.',
        credibility: 'Possibly true: one named origin tells it, and nothing here contradicts it.',
      },
    }
  }
  return {
    status: 'unverified',
    credibility: 6,
    because: {
      status: 'Unverified: no page names from whom it has it, so it counts as one origin at most.',
      credibility: 'Without a named origin its truth cannot be judged.',
    },
  }
}
