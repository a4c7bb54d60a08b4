import {getLocale} from '@preop/locales'
import {Badge, Flex, Stack, Text} from '@sanity/ui'
import type {MouseEvent} from 'react'
import {useRouter} from 'sanity/router'
import {Table, Unseen} from '../review-queue/queue-styles.ts'
import {type DeskView, stateFromView} from './desk-view.ts'
import {rowId} from './row-id.ts'
import {staleSinceWords} from './stale-since-words.ts'
import type {UnitRow} from './unit-row.ts'
import {unitStages} from './unit-stages.ts'

type Props = {
  readonly rows: readonly UnitRow[]
  readonly view: DeskView
  readonly onOpen: (row: UnitRow) => void
}

const columns = [
  {title: 'Status', width: '11rem'},
  {title: 'Source', width: 'auto'},
  {title: 'Translation', width: 'auto'},
  {title: 'Page', width: '22%'},
  {title: 'Locale', width: '6.5rem'},
] as const

const excerpt = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text)

const Row = ({row, href, onOpen}: {row: UnitRow; href: string; onOpen: (row: UnitRow) => void}) => {
  const stage = unitStages.find((one) => one.stage === row.stage)
  const {dir} = getLocale(row.locale)
  const since = staleSinceWords(row)
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    onOpen(row)
  }
  return (
    <tr>
      <td data-label="Status">
        <Stack gap={3}>
          <Flex gap={2} wrap="wrap">
            <Badge tone={stage?.tone}>{stage?.title ?? row.stage}</Badge>
            {row.isSafetyCritical && <Badge tone="critical">Safety</Badge>}
          </Flex>
          {since && (
            <Text size={0} muted>
              {since}
            </Text>
          )}
        </Stack>
      </td>
      <td data-label="Source">
        <Text size={1} weight="medium">
          <a href={href} onClick={open} data-row={rowId(row)}>
            {excerpt(row.source) || '(no words)'}
          </a>
        </Text>
      </td>
      <td data-label="Translation">
        {row.target === '' ? null : (
          <Text size={1} lang={row.locale} dir={dir} style={{textAlign: 'start'}}>
            {excerpt(row.target)}
          </Text>
        )}
      </td>
      <td data-label="Page">
        <Stack gap={2}>
          <Text size={1}>{row.documentTitle}</Text>
          <Text size={1} muted>
            {row.place}
          </Text>
        </Stack>
      </td>
      <td data-label="Locale">
        <Text size={1}>
          <bdi lang={row.locale}>{getLocale(row.locale).endonym}</bdi>
        </Text>
      </td>
    </tr>
  )
}

/** A page of the list, as the table that it is; narrow screens show a card for each row. */
export const UnitsTable = ({rows, view, onOpen}: Props) => {
  const {resolvePathFromState} = useRouter()
  return (
    <Table>
      <caption>
        <Unseen>What is to be translated, one unit in one locale a row, risk first.</Unseen>
      </caption>
      <colgroup>
        {columns.map(({title, width}) => (
          <col key={title} style={{inlineSize: width}} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({title}) => (
            <th key={title} scope="col" style={{paddingBlock: '0.75rem'}}>
              <Text size={1} weight="medium">
                {title}
              </Text>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={rowId(row)}
            row={row}
            href={resolvePathFromState(stateFromView({...view, unit: row}))}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </Table>
  )
}
