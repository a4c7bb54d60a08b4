import {ArrowDownIcon} from '@sanity/icons/ArrowDown'
import {ArrowUpIcon} from '@sanity/icons/ArrowUp'
import {Button} from '@sanity/ui'
import type {Finding} from './finding.ts'
import {QueueRow} from './queue-row.tsx'
import {columnWidths, Table, Unseen} from './queue-styles.ts'
import {type QueueColumn, type QueueView, queueColumns} from './queue-view.ts'

type Sort = Pick<QueueView, 'sortBy' | 'descending'>

const orderOf = (column: QueueColumn, {sortBy, descending}: Sort) => {
  if (column !== sortBy) return undefined
  return descending ? 'descending' : 'ascending'
}

const icons = {ascending: ArrowUpIcon, descending: ArrowDownIcon} as const

type Props = Sort & {
  findings: readonly Finding[]
  onSort: (sort: Sort) => void
}

/** A page of the queue, as the table that it is; narrow screens show a card for each row. */
export const QueueTable = ({findings, sortBy, descending, onSort}: Props) => (
  <Table>
    <caption>
      <Unseen>What is to be reviewed, one finding a row. Column headings sort.</Unseen>
    </caption>
    <colgroup>
      {queueColumns.map(({column}) => (
        <col key={column} style={{inlineSize: columnWidths[column]}} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {queueColumns.map(({column, title}) => {
          const order = orderOf(column, {sortBy, descending})
          return (
            <th key={column} scope="col" aria-sort={order}>
              <Button
                mode="bleed"
                padding={2}
                fontSize={1}
                text={title}
                iconRight={order && icons[order]}
                onClick={() => onSort({sortBy: column, descending: order === 'ascending'})}
              />
            </th>
          )
        })}
      </tr>
    </thead>
    <tbody>
      {findings.map((finding) => (
        <QueueRow key={finding.id} finding={finding} />
      ))}
    </tbody>
  </Table>
)
