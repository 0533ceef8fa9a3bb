import { type KeptBrief, keepBrief } from './keepBrief.ts'
import { type Judgements, keepJudgements } from './keepJudgements.ts'
import type { Keeper } from './keepNewest.ts'
import { keepScreens, type Screens } from './keepScreens.ts'
import type { ServeInput, Source } from './source.ts'

/** What routes answer from. */
export interface Answers {
  readonly ledger: Source
  readonly screens: Screens
  readonly judgements: Judgements
  readonly brief: Keeper<KeptBrief>
  /** The ledger has changed: what is asked is looked up again. */
  readonly forget: () => void
  /** The same, but the brief that was there is shown until there is another. */
  readonly renew: () => Promise<void>
}

/** Nothing is asked of the ledger before the first question. */
export function toAnswers(input: Pick<ServeInput, 'ledger' | 'toBrief'>): Answers {
  const { ledger } = input
  const [screens, judgements, brief] = [keepScreens(ledger), keepJudgements(ledger), keepBrief(input)]
  const forgetScreens = (): void => {
    screens.forget()
    judgements.forget()
  }
  return {
    ledger,
    screens,
    judgements,
    brief,
    forget: () => {
      forgetScreens()
      brief.forget()
    },
    renew: () => {
      forgetScreens()
      return brief.renew()
    },
  }
}
