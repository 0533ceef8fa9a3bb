import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Mark, MarkKind } from './splitMarks.ts'

const kinds: readonly (readonly [MarkKind, string])[] = [
  ['claim', 'claims'],
  ['figure', 'figures'],
  ['name', 'names'],
  ['place', 'places'],
  ['time', 'times'],
]

interface MarkSwitchesProps {
  readonly id: string
  readonly marks: readonly Mark[]
  readonly hide: string
  readonly cut: boolean
  readonly removals: number
}

/** Each kind of mark can be switched off, and cut text on; the address keeps it. */
export function MarkSwitches({ id, marks, hide, cut, removals }: MarkSwitchesProps): ReactNode {
  const navigate = useNavigate()
  const hidden = new Set(hide.split(',').filter(Boolean))
  const show = (search: { hide?: string; cut?: boolean }): void =>
    void navigate({
      to: '/articles/$id',
      params: { id },
      search,
      hash: true,
      replace: true,
      resetScroll: false,
      hashScrollIntoView: false,
    })
  const toggle = (kind: string): void => {
    const next = new Set(hidden)
    if (!next.delete(kind)) next.add(kind)
    show({ ...(next.size > 0 ? { hide: [...next].join(',') } : {}), ...(cut ? { cut } : {}) })
  }
  return (
    <fieldset className="switches noprint">
      <legend className="hidden">Marks</legend>
      {kinds.map(([kind, name]) => (
        <label key={kind}>
          <input type="checkbox" checked={!hidden.has(kind)} onChange={() => toggle(kind)} />
          <span className={`m m-${kind}`}>{name}</span>
          <span className="dim">{marks.filter((mark) => mark.kind === kind).length}</span>
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={cut}
          disabled={removals === 0}
          onChange={() => show({ ...(hide ? { hide } : {}), ...(cut ? {} : { cut: true }) })}
        />
        <span className={cut ? 'cut' : undefined}>cut text</span>
        <span className="dim">{removals}</span>
      </label>
    </fieldset>
  )
}
