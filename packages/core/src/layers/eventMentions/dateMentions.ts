import type { EventMention } from '@fogline/model'
import { dateOf } from '../eventDates/findEventDates.ts'
import { toDateInput } from '../eventDates/toDateInput.ts'
import type { EventInput } from './toScenes.ts'

/**
 * Event mentions with the date that the text gives them. The day of telling is kept apart, as `impliedTime`: where words name
 * no day, what is told as news happened then or shortly before.
 */
export function dateMentions(input: EventInput, mentions: readonly EventMention[]): readonly EventMention[] {
  const text = toDateInput(input.article, input)
  return mentions.map((mention) => {
    const found = dateOf(text, mention.trigger)
    if (found === null) return mention
    const { date, time } = found.value
    return time === null
      ? { ...mention, impliedTime: isTold(mention) ? date : null }
      : { ...mention, time: date, timeId: time, timeBy: found.by }
  })
}

/** What is planned, or may be, has no day of telling; a denial says of none that it was one. */
const isTold = ({ status }: EventMention): boolean => ['occurred', 'reported', 'unverified'].includes(status)
