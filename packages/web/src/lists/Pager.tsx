import { Link } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import { formatNumber } from '../parts/words.ts'
import { pageSize, pagesOf } from './pageSize.ts'

interface PagerProps {
  readonly page: number
  readonly total: number
  /** What is counted: "story" and "stories". */
  readonly nouns: readonly [one: string, many: string]
  /** The name of the page in the address. */
  readonly name?: 'page' | 'outlets'
  /** Below a list the way on leads back to its top, where the count says what is shown. */
  readonly at: 'top' | 'bottom'
  readonly onTurn?: () => void
}

/** From below a list to its count, which says what is shown now, with the focus: the next Tab leads to the pages and the rows. */
export function goToTop(list: HTMLElement | null): void {
  const top = list?.querySelector<HTMLElement>('.pager-count')
  top?.focus({ preventScroll: true })
  top?.scrollIntoView({ block: 'nearest' })
}

/** Which rows of how many, and the pages before and after; a link that leads nowhere stays where it is, so that the focus does. */
export function Pager({ page, total, nouns, name = 'page', at, onTurn }: PagerProps): ReactNode {
  const last = pagesOf(total)
  if (last === 1 && at === 'bottom') return null
  const turn = { name, isHere: at === 'top', onTurn }
  return (
    <nav className="pager noprint" aria-label={at === 'top' ? 'Pages' : 'Pages, again'}>
      {at === 'top' ? <RowCount page={page} total={total} nouns={nouns} /> : null}
      {last > 1 ? (
        <span className="pager-turns">
          <Turn {...turn} to={Math.max(1, page - 1)} isEnd={page <= 1} direction="previous" />
          <span className="dim">
            page {formatNumber(page)} of {formatNumber(last)}
          </span>
          <Turn {...turn} to={Math.min(last, page + 1)} isEnd={page >= last} direction="next" />
        </span>
      ) : null}
    </nav>
  )
}

function RowCount({ page, total, nouns }: Pick<PagerProps, 'page' | 'total' | 'nouns'>): ReactNode {
  const [first, end] = [(page - 1) * pageSize + 1, Math.min(total, page * pageSize)]
  const noun = total === 1 ? nouns[0] : nouns[1]
  const rows = total <= pageSize || first > total ? '' : `${formatNumber(first)}–${formatNumber(end)} of `
  return (
    <span role="status" tabIndex={-1} className="dim pager-count">
      {rows}
      {formatNumber(total)} {noun}
    </span>
  )
}

interface TurnProps extends Pick<PagerProps, 'onTurn'> {
  readonly name: 'page' | 'outlets'
  readonly to: number
  readonly isEnd: boolean
  readonly isHere: boolean
  readonly direction: 'previous' | 'next'
}

function Turn({ name, to, isEnd, isHere, direction, onTurn }: TurnProps): ReactNode {
  const onClick = (event: MouseEvent): void => {
    if (isEnd) event.preventDefault()
    else onTurn?.()
  }
  return (
    <Link
      to="."
      search={(kept) => ({ ...kept, [name]: to > 1 ? to : undefined })}
      resetScroll={false}
      aria-disabled={isEnd}
      onClick={onClick}
      {...(isHere ? { 'data-turn': direction } : {})}
    >
      {direction === 'previous' ? '← previous' : 'next →'}
    </Link>
  )
}
