import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { findDates } from '../../packages/core/src/article/metadata/dates/findDates.ts'

/** A text with the story that it is known to tell. */
export interface StoryText {
  readonly id: string
  readonly story: string
  /** Look-alike stories have one topic. */
  readonly topic: string
  readonly title: string | null
  readonly day: string | null
  readonly text: string
}

/** A report with the day and the town of the incident that it is known to tell. */
export interface IncidentText extends Omit<StoryText, 'story' | 'topic'> {
  readonly place: string
}

const storySchema = z.object({
  id: z.string(),
  story: z.string(),
  title: z.string().nullable(),
  date: z.string().nullable(),
  text: z.string(),
})

const incidentSchema = z.object({
  unit_id: z.string(),
  article_title: z.string(),
  article_content: z.string(),
  date: z.string(),
  location: z.string(),
})

/** The lines of `ecbplus.jsonl`; none where it is not there. */
export function readStoryTexts(path: string): readonly StoryText[] {
  return readLines(path).map((line) => {
    const { id, story, title, date, text } = storySchema.parse(line)
    return { id, story, topic: /^\d+/.exec(story)?.[0] ?? story, title, day: toDay(date), text }
  })
}

/** The lines of `fa-kes.jsonl`; none where it is not there. */
export function readIncidentTexts(path: string): readonly IncidentText[] {
  return readLines(path).map((line) => {
    const found = incidentSchema.parse(line)
    const { unit_id: id, article_title: title, article_content: text, location: place } = found
    return { id, place, title, day: toDay(found.date), text }
  })
}

function readLines(path: string): readonly unknown[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as unknown)
}

/** The first date of the words that the page dates itself with, as the product reads them. */
function toDay(words: string | null): string | null {
  return words === null ? null : (findDates(words, 'month-first')[0]?.day ?? null)
}
