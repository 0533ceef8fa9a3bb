import type { CorrectableField } from '@fogline/model'
import { type ReactNode, useEffect, useRef } from 'react'
import { useAnswer } from '../api/useAnswer.ts'
import { capital } from '../parts/words.ts'
import { JudgeDialog, textOf } from './JudgeDialog.tsx'
import { fieldName } from './JudgedBy.tsx'

interface CorrectDialogProps {
  readonly id: string
  readonly what: string
  readonly onClose: () => void
}

/** Asks what a statement should have been read as. What was not touched is not corrected. */
export function CorrectDialog({ id, what, onClose }: CorrectDialogProps): ReactNode {
  const { data, error } = useAnswer<{ readonly fields: readonly CorrectableField[] }>(
    `/correctable/${encodeURIComponent(id)}`,
  )
  const fields = data?.fields ?? []
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (data) box.current?.querySelector<HTMLElement>('input, select')?.focus()
  }, [data])
  return (
    <JudgeDialog
      title={`Correct this ${what}`}
      says="The page’s words and what was read from them are kept; the picture goes by what you enter."
      toRequest={(filled) => {
        const to = toValues(fields, filled)
        return Object.keys(to).length === 0 ? null : { verdict: 'correct', about: [id], to }
      }}
      onClose={onClose}
    >
      {error ? (
        <p role="alert">{error.message}</p>
      ) : (
        <div className="judge-fields" ref={box}>
          {fields.map((field) => (
            <label key={field.field} className="judge-field">
              <span>{capital(fieldName(field.field))}</span>
              <Input field={field} />
            </label>
          ))}
        </div>
      )}
    </JudgeDialog>
  )
}

function Input({ field }: { readonly field: CorrectableField }): ReactNode {
  const { field: name, type, value, nullable, choices } = field
  const shown = value === null ? '' : String(value)
  if (type === 'choice') {
    return (
      <select name={name} defaultValue={shown}>
        {nullable ? <option value="">none</option> : null}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )
  }
  return (
    <input
      name={name}
      defaultValue={shown}
      autoComplete="off"
      inputMode={type === 'number' ? 'decimal' : 'text'}
      placeholder={type === 'date' ? '2031-04-12' : 'none'}
    />
  )
}

/** What was changed, as the server takes it; words that are no number go as they are, so that it can say what is wrong. */
function toValues(
  fields: readonly CorrectableField[],
  filled: FormData,
): Readonly<Record<string, string | number | null>> {
  const changed = fields.flatMap(({ field, type, value }): readonly (readonly [string, string | number | null])[] => {
    const text = textOf(filled, field)
    if (text === (value === null ? '' : String(value))) return []
    if (text === '') return [[field, null]]
    const number = Number(text.replaceAll(',', ''))
    return [[field, type === 'number' && Number.isFinite(number) ? number : text]]
  })
  return Object.fromEntries(changed)
}
