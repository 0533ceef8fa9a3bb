import type { TransferView } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PagedList } from '../lists/PagedList.tsx'
import { Empty } from '../parts/Empty.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { TransferRow } from '../parts/TransferRow.tsx'
import { ToldTabs } from './ToldTabs.tsx'

/** Who gives what to whom, and how far it has come. */
export function TransfersScreen(): ReactNode {
  return (
    <>
      <ScreenHead title="Transfers">
        Who is said to give what to whom, and how far it has come: pledged is not delivered.
      </ScreenHead>
      <ToldTabs />
      <PagedList<TransferView>
        path="/transfers"
        nouns={['transfer', 'transfers']}
        empty={
          <Empty title="Nobody is said to give anything to anybody.">
            Arms, aid and goods that change hands are listed here. What else is told stands in the{' '}
            <Link to="/events">events</Link>.
          </Empty>
        }
      >
        {(transfers) => (
          <ul className="rows">
            {transfers.map((transfer) => (
              <TransferRow key={transfer.id} transfer={transfer} />
            ))}
          </ul>
        )}
      </PagedList>
    </>
  )
}
