import type { Judgement } from '@fogline/model'

/** What was decided, in words, before what it is about. */
export function verdictWords(judgement: Judgement): string {
  switch (judgement.verdict) {
    case 'same':
      return 'One and the same'
    case 'different':
      return 'Not the same'
    case 'unsure':
      return 'Not sure'
    case 'accept':
      return 'Accepted'
    case 'reject':
      return 'Rejected'
    case 'correct':
      return 'Corrected'
    case 'rate':
      return `Reliability ${judgement.reliability}`
    case 'undo':
      return 'Undone'
  }
}
