import type {Locale} from '@preop/locales'
import type {ImportReport} from '@preop/translation/exchange'
import {Box, Card, Heading, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import type {UnitRow} from '../unit-row.ts'
import {type ReportItem, reportItems} from './report-items.ts'
import {ReportList} from './report-list.tsx'
import {reportSentence} from './report-sentence.ts'

type Props = {
  readonly name: string
  readonly report: ImportReport
  readonly isStored: boolean
  readonly rows: readonly UnitRow[]
  readonly locale: Locale | undefined
}

type GroupProps = {
  readonly title: string
  readonly items: readonly ReportItem[]
  readonly locale: Locale | undefined
}

const Group = ({title, items, locale}: GroupProps) =>
  items.length === 0 ? null : (
    <details>
      <summary
        style={{cursor: 'pointer', paddingBlock: '0.5rem', fontSize: '0.8125rem', fontWeight: 500}}
      >
        {title} ({items.length})
      </summary>
      <Box paddingTop={3} paddingLeft={3}>
        <ReportList items={items} locale={locale} />
      </Box>
    </details>
  )

/** What became of each unit of a file, or what would. */
export const ReportView = ({name, report, isStored, rows, locale}: Props) => {
  const items = useMemo(() => reportItems(report, rows), [report, rows])
  return (
    <Stack gap={4}>
      <Heading as="h3" size={1} style={{overflowWrap: 'anywhere'}}>
        {isStored ? 'Stored from' : 'What would be stored from'} {name}
      </Heading>
      <Text size={1} data-testid="import-report">
        {reportSentence(report, isStored)}
      </Text>
      {items.refused.length > 0 ? (
        <Card tone="caution" border radius={2} padding={4}>
          <Stack gap={4}>
            <Heading as="h4" size={0}>
              Refused ({report.refused.length})
            </Heading>
            {items.refused.map(({message, items: units}) => (
              <Stack key={message} gap={3}>
                <Text size={1}>{message}</Text>
                <Box paddingLeft={3}>
                  <ReportList items={units} locale={locale} />
                </Box>
              </Stack>
            ))}
          </Stack>
        </Card>
      ) : null}
      <div>
        <Group title={isStored ? 'Stored' : 'To be stored'} items={items.applied} locale={locale} />
        <Group title="Already so" items={items.already} locale={locale} />
        <Group title="Without a translation" items={items.untranslated} locale={locale} />
      </div>
    </Stack>
  )
}
