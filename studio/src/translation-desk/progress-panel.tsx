import {getLocale, isLocale} from '@preop/locales'
import {Box, Card, Heading, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {styled} from 'styled-components'
import {Table, Unseen} from '../review-queue/queue-styles.ts'
import {type DeskView, defaultDeskView} from './desk-view.ts'
import {progressOfRows, type RowProgress} from './progress-of-rows.ts'
import type {UnitRow} from './unit-row.ts'
import type {ChangeView} from './use-desk-view.ts'

type Props = {
  readonly rows: readonly UnitRow[]
  readonly view: DeskView
  readonly onChange: ChangeView
}

/** Begins where the heading of its column does, and looks like the links of the other lists. */
const Choice = styled.button`
  display: block;
  padding: 0.25rem 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  font-size: 0.8125rem;
  line-height: 1.25;
  text-align: start;
  text-decoration: underline;
  text-underline-offset: 0.2em;
  cursor: pointer;
  margin-block: -0.55rem;

  &:focus-visible {
    outline: 2px solid var(--card-focus-ring-color);
    outline-offset: 2px;
  }
`

/** The share that the words above it tell. */
const Bar = styled.div`
  block-size: 0.375rem;
  border-radius: 0.1875rem;
  overflow: hidden;
  background: var(--card-border-color);

  > div {
    block-size: 100%;
    background: var(--card-badge-positive-dot-color);
  }
`

const words = new Intl.NumberFormat('en')

const headings = ['Approved', 'At risk', 'Stale', 'Missing', 'To review'] as const

type TableProps = {
  readonly caption: string
  readonly first: string
  readonly groups: readonly RowProgress[]
  readonly onChoose: (group: RowProgress) => void
}

const ProgressTable = ({caption, first, groups, onChoose}: TableProps) => (
  <Table>
    <caption>
      <Unseen>{caption}</Unseen>
    </caption>
    <colgroup>
      <col />
      {headings.map((heading) => (
        <col key={heading} style={{inlineSize: heading === 'Approved' ? '10rem' : '6.5rem'}} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {[first, ...headings].map((heading) => (
          <th key={heading} scope="col" style={{paddingBlock: '0.75rem'}}>
            <Text size={1} weight="medium">
              {heading}
            </Text>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {groups.map((group) => (
        <tr key={group.id}>
          <td data-label={first}>
            <Choice type="button" onClick={() => onChoose(group)}>
              {group.title}
            </Choice>
          </td>
          <td data-label="Approved">
            <Stack gap={2}>
              <Text size={1}>
                {group.percent} % of {words.format(group.words)} words
              </Text>
              <Bar aria-hidden>
                <div style={{inlineSize: `${group.percent}%`}} />
              </Bar>
            </Stack>
          </td>
          {[group.atRisk, group.stale, group.missing, group.toReview].map((count, index) => (
            <td key={headings[index + 1]} data-label={headings[index + 1]}>
              <Text size={1} weight={index === 0 && count > 0 ? 'semibold' : 'regular'}>
                {count}
              </Text>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </Table>
)

/** How far each locale and each page has come, what could harm first. */
export const ProgressPanel = ({rows, view, onChange}: Props) => {
  const {locale} = view
  const {locales} = useMemo(() => progressOfRows(rows), [rows])
  const {documents} = useMemo(
    () => progressOfRows(rows.filter((row) => locale === undefined || row.locale === locale)),
    [rows, locale],
  )
  return (
    <Stack gap={5} paddingBottom={5}>
      <Stack gap={3}>
        <Box paddingX={4}>
          <Heading as="h2" size={1}>
            By locale
          </Heading>
        </Box>
        <Card borderTop>
          <ProgressTable
            caption="Progress of each locale"
            first="Locale"
            groups={locales}
            onChoose={({id}) => onChange({locale: isLocale(id) ? id : undefined})}
          />
        </Card>
      </Stack>
      <Stack gap={3}>
        <Box paddingX={4}>
          <Heading as="h2" size={1}>
            {locale === undefined
              ? 'By page, all locales together'
              : `By page, in ${getLocale(locale).endonym}`}
          </Heading>
        </Box>
        <Box paddingX={4}>
          <Text size={1} muted>
            At risk are safety-critical units that are not approved. Stale are units whose source
            has changed in meaning since they were translated.
          </Text>
        </Box>
        <Card borderTop>
          <ProgressTable
            caption="Progress of each page, what could harm first"
            first="Page"
            groups={documents}
            onChoose={({id}) => onChange({...defaultDeskView, locale, document: id})}
          />
        </Card>
      </Stack>
    </Stack>
  )
}
