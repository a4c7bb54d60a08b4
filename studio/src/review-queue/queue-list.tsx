import {DownloadIcon} from '@sanity/icons/Download'
import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {useRouter} from 'sanity/router'
import type {Specialty} from '../list-filters/specialty.ts'
import {countFindings} from './count-findings.ts'
import {downloadText} from './download-text.ts'
import {filterFindings} from './filter-findings.ts'
import type {Finding} from './finding.ts'
import {findingsToCsv} from './findings-to-csv.ts'
import {linkToFinding} from './link-to-finding.ts'
import {paginate} from './paginate.ts'
import {QueueFilters} from './queue-filters.tsx'
import {QueueNotice} from './queue-notice.tsx'
import {QueuePages} from './queue-pages.tsx'
import {QueueTable} from './queue-table.tsx'
import {defaultView} from './queue-view.ts'
import {sortFindings} from './sort-findings.ts'
import {useQueueView} from './use-queue-view.ts'

const pageSize = 50

type Props = {findings: readonly Finding[]; specialties: readonly Specialty[]}

/** The findings, narrowed and put in order as the address says. */
export const QueueList = ({findings, specialties}: Props) => {
  const [view, change] = useQueueView()
  const {resolveIntentLink} = useRouter()
  const counts = useMemo(() => countFindings(findings, view), [findings, view])
  const shown = useMemo(() => sortFindings(filterFindings(findings, view), view), [findings, view])
  const page = paginate(shown, view.page, pageSize)
  const linkTo = (finding: Finding) =>
    new URL(resolveIntentLink('edit', linkToFinding(finding)), location.origin).href
  const download = () =>
    downloadText('review-queue.csv', 'text/csv;charset=utf-8', findingsToCsv(shown, linkTo))
  if (findings.length === 0)
    return (
      <Box paddingX={4} paddingBottom={5}>
        <QueueNotice tone="positive" title="Nothing to review">
          Every document keeps to the rules, is translated, and no review is due soon. What comes up
          appears here by itself.
        </QueueNotice>
      </Box>
    )
  return (
    <Stack gap={4}>
      <Box paddingX={4}>
        <QueueFilters view={view} counts={counts} specialties={specialties} onChange={change} />
      </Box>
      <Flex paddingX={4} gap={3} align="center" justify="space-between" wrap="wrap">
        <Text size={1} role="status">
          {shown.length === findings.length
            ? `${shown.length} findings`
            : `${shown.length} of ${findings.length} findings`}
          {page.count > 1 ? `, ${page.from} to ${page.to} shown` : ''}
        </Text>
        <Button
          mode="ghost"
          fontSize={1}
          padding={3}
          icon={DownloadIcon}
          text="Download CSV"
          disabled={shown.length === 0}
          onClick={download}
        />
      </Flex>
      {shown.length === 0 ? (
        <Box paddingX={4} paddingBottom={5}>
          <QueueNotice
            title="Nothing with these filters"
            action={{text: 'Show everything', onClick: () => change(defaultView)}}
          >
            There are {findings.length} findings in all. Take a filter away to see more of them.
          </QueueNotice>
        </Box>
      ) : (
        <Card borderTop>
          <QueueTable
            findings={page.items}
            sortBy={view.sortBy}
            descending={view.descending}
            onSort={change}
          />
          <QueuePages page={page} onTurn={(number) => change({page: number})} />
        </Card>
      )}
    </Stack>
  )
}
