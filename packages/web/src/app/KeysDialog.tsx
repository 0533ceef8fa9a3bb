import type { ReactNode, Ref } from 'react'

const keys = [
  ['/', 'search'],
  ['j', 'next line or mark'],
  ['k', 'previous line or mark'],
  ['n', 'next page of a list'],
  ['p', 'previous page of a list'],
  ['e', 'evidence of the line: opens the words that said it'],
  ['o', 'original page, in a new tab'],
  ['a', 'accept what the line or the chosen mark says'],
  ['r', 'reject it'],
  ['c', 'correct what was read'],
  ['u', 'undo the newest judgement on it'],
  ['?', 'these keys'],
  ['Esc', 'close, or let go of a mark'],
] as const

/** All keys, as a native dialog: the browser keeps the focus inside and closes it at Escape. */
export function KeysDialog({ ref }: { readonly ref: Ref<HTMLDialogElement> }): ReactNode {
  return (
    <dialog ref={ref} aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className="button">
          Close
        </button>
      </form>
    </dialog>
  )
}
