import {Card, Stack, Text} from '@sanity/ui'
import {usePaneRouter} from 'sanity/structure'
import type {Row} from './row.ts'

type Props = {readonly row: Row; readonly isSelected: boolean}

/** A row that opens its document beside the list, at the field it is about. */
export const RowLink = ({row, isSelected}: Props) => {
  const {ChildLink} = usePaneRouter()
  return (
    <Card
      as={ChildLink}
      childId={row.id}
      childParameters={{type: row.type, ...(row.path && {path: row.path})}}
      data-as="a"
      padding={3}
      radius={2}
      selected={isSelected}
      tone="inherit"
      __unstable_focusRing
    >
      <Stack gap={3}>
        <Text size={1} weight="medium">
          {row.title}
        </Text>
        <Text muted={!isSelected} size={1}>
          {row.note}
        </Text>
      </Stack>
    </Card>
  )
}
