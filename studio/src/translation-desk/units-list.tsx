import type {LostWork} from '@preop/translation'
import {Box, Card, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import type {Specialty} from '../list-filters/specialty.ts'
import {paginate} from '../review-queue/paginate.ts'
import {QueueNotice} from '../review-queue/queue-notice.tsx'
import {QueuePages} from '../review-queue/queue-pages.tsx'
import {countRows} from './count-rows.ts'
import {DeskFilters} from './desk-filters.tsx'
import {type DeskView, defaultDeskView} from './desk-view.ts'
import {LostNotice} from './lost-notice.tsx'
import type {UnitRow} from './unit-row.ts'
import {UnitsTable} from './units-table.tsx'
import {UnsentNotice} from './unsent-notice.tsx'
import type {ChangeView} from './use-desk-view.ts'

const pageSize = 50

type Props = {
  /** All rows that this person may see. */
  readonly rows: readonly UnitRow[]
  /** Those that the view shows, in order. */
  readonly shown: readonly UnitRow[]
  /** What stands in no row, of the locales that this person may see. */
  readonly lost: readonly LostWork[]
  /** Of how many pages it is still being read since when their texts are stale. */
  readonly undated: number
  readonly view: DeskView
  readonly me: string
  readonly specialties: readonly Specialty[]
  readonly onChange: ChangeView
  readonly onOpen: (row: UnitRow) => void
}

/** The units, narrowed as the address says, risk first. */
export const UnitsList = (props: Props) => {
  const {rows, shown, lost, undated, view, me, specialties, onChange, onOpen} = props
  const counts = useMemo(() => countRows(rows, view, me), [rows, view, me])
  const page = paginate(shown, view.page, pageSize)
  return (
    <Stack gap={4}>
      <Box paddingX={4}>
        <UnsentNotice me={me} rows={rows} />
      </Box>
      {lost.length > 0 && (
        <Box paddingX={4}>
          <LostNotice lost={lost} />
        </Box>
      )}
      <Box paddingX={4}>
        <DeskFilters view={view} counts={counts} specialties={specialties} onChange={onChange} />
      </Box>
      <Box paddingX={4}>
        <Text size={1} role="status">
          {shown.length === rows.length
            ? `${shown.length} units`
            : `${shown.length} of ${rows.length} units`}
          {page.count > 1 ? `, ${page.from} to ${page.to} shown` : ''}
          {view.staleSince && undated > 0
            ? `; since when texts are stale is still being read for ${undated === 1 ? '1 page' : `${undated} pages`}`
            : ''}
        </Text>
      </Box>
      {shown.length === 0 ? (
        <Box paddingX={4} paddingBottom={5}>
          <QueueNotice
            title={rows.length === 0 ? 'Nothing to translate' : 'Nothing with these filters'}
            action={
              rows.length === 0
                ? undefined
                : {text: 'Show everything', onClick: () => onChange(defaultDeskView)}
            }
          >
            {rows.length === 0
              ? 'No page is public yet, or you hold no locale that the settings offer to readers.'
              : `There are ${rows.length} units in all. Take a filter away to see more of them.`}
          </QueueNotice>
        </Box>
      ) : (
        <Card borderTop>
          <UnitsTable rows={page.items} view={view} onOpen={onOpen} />
          <QueuePages page={page} onTurn={(number) => onChange({page: number})} />
        </Card>
      )}
    </Stack>
  )
}
