import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { KeysDialog } from './KeysDialog.tsx'
import { applyTheme, chooseTheme, chosenTheme, type Theme } from './theme.ts'
import { useKeys } from './useKeys.ts'

const places = [
  ['/', 'Overview'],
  ['/stories', 'Stories'],
  ['/tracks', 'Figures'],
  ['/contentions', 'Contested'],
  ['/articles', 'Articles'],
  ['/changes', 'Changes'],
  ['/sources', 'Sources'],
  ['/entities', 'Names'],
  ['/map', 'Map'],
  ['/judgements', 'Judgements'],
] as const

/** The frame of every screen: where one is, search, the theme and the keys. */
export function Shell(): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.location.pathname })
  useKeys({ onHelp: () => dialog.current?.showModal() })
  useEffect(() => {
    if (path && document.activeElement instanceof HTMLAnchorElement) main.current?.focus({ preventScroll: true })
  }, [path])
  const nav = useRef<HTMLElement>(null)
  useEffect(() => showActive(nav.current), [path])
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <header className="masthead">
        <div>
          <Link to="/" className="wordmark">
            Fogline
          </Link>
          <nav aria-label="Screens" ref={nav}>
            <ul>
              {places.map(([to, name]) => (
                <li key={to}>
                  <Link to={to} activeOptions={{ exact: to === '/' }}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className="tools">
            <SearchBox />
            <ThemeButton />
            <button type="button" className="tool" onClick={() => dialog.current?.showModal()} title="Keys (?)">
              <span aria-hidden="true">?</span>
              <span className="hidden">Keys</span>
            </button>
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      <footer className="footer">
        A statement here is what somebody said, never a fact. Copies of one text count as one origin.{' '}
        <Link to="/status" className="quiet">
          Status of this ledger
        </Link>
      </footer>
      <KeysDialog ref={dialog} />
    </>
  )
}

/** On a narrow screen the row of screens is pushed sideways: where one is shows. */
function showActive(nav: HTMLElement | null): void {
  const active = nav?.querySelector<HTMLElement>('[data-status="active"]')
  if (!nav || !active) return
  const [frame, box] = [nav.getBoundingClientRect(), active.getBoundingClientRect()]
  nav.scrollTo({ left: nav.scrollLeft + box.left - frame.left - (frame.width - box.width) / 2 })
}

function SearchBox(): ReactNode {
  const navigate = useNavigate()
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('q')
    const words = typeof typed === 'string' ? typed.trim() : ''
    if (words) void navigate({ to: '/search', search: { q: words } })
  }
  return (
    <form role="search" onSubmit={onSubmit}>
      <label className="hidden" htmlFor="search">
        Search everything
      </label>
      <input id="search" name="q" type="search" className="searchbox" placeholder="Search   /" autoComplete="off" />
    </form>
  )
}

function ThemeButton(): ReactNode {
  const [theme, setTheme] = useState<Theme>(chosenTheme)
  const other = theme === 'light' ? 'dark' : 'light'
  useEffect(() => applyTheme(theme), [theme])
  const onClick = (): void => {
    chooseTheme(other)
    setTheme(other)
  }
  return (
    <button type="button" className="tool" onClick={onClick} title={`Use the ${other} theme`}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
      </svg>
      <span className="hidden">Use the {other} theme</span>
    </button>
  )
}
