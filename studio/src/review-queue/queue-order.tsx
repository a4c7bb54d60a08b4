import {Select, Stack, Text} from '@sanity/ui'
import {type QueueView, queueColumns} from './queue-view.ts'

type Sort = Pick<QueueView, 'sortBy' | 'descending'>

const orders = queueColumns.flatMap(({column, title}) =>
  [false, true].map((descending) => ({
    value: `${descending ? '-' : ''}${column}`,
    title: descending ? `${title}, backwards` : title,
    sort: {sortBy: column, descending},
  })),
)

/** The order of the queue, where there are no column headings to choose it by. */
export const QueueOrder = ({sort, onSort}: {sort: Sort; onSort: (sort: Sort) => void}) => (
  <Stack as="label" gap={2}>
    <Text size={1} weight="medium">
      Order by
    </Text>
    <Select
      fontSize={1}
      value={`${sort.descending ? '-' : ''}${sort.sortBy}`}
      onChange={({currentTarget}) => {
        const order = orders.find(({value}) => value === currentTarget.value)
        if (order) onSort(order.sort)
      }}
    >
      {orders.map(({value, title}) => (
        <option key={value} value={value}>
          {title}
        </option>
      ))}
    </Select>
  </Stack>
)
