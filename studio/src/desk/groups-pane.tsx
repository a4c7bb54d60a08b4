import {Box, Card, Heading, Spinner, Stack, Text} from '@sanity/ui'
import type {Group} from './row.ts'
import {RowLink} from './row-link.tsx'

/** What is known of a list: its groups, that they are being looked up, or why that failed. */
export type Groups =
  | {readonly state: 'loading'}
  | {readonly state: 'ready'; readonly groups: readonly Group[]}
  | {readonly state: 'failed'}

type Props = {
  readonly list: Groups
  readonly selectedId: string | undefined
}

/** A pane of rows under headings. */
export const GroupsPane = ({list, selectedId}: Props) => {
  if (list.state === 'loading')
    return (
      <Box padding={5}>
        <Spinner muted />
      </Box>
    )
  if (list.state === 'failed')
    return (
      <Card margin={3} padding={4} radius={2} tone="critical">
        <Text size={1}>The list could not be looked up. Reload the page to try again.</Text>
      </Card>
    )
  return (
    <Stack gap={5} padding={3} paddingBottom={6}>
      {list.groups.map(({title, empty, rows}) => (
        <Stack key={title} as="section" aria-label={title} gap={2}>
          <Box paddingX={2} paddingTop={2}>
            <Heading as="h2" size={0}>
              {rows.length > 0 ? `${title} (${rows.length})` : title}
            </Heading>
          </Box>
          {rows.length === 0 && (
            <Box padding={2}>
              <Text muted size={1}>
                {empty}
              </Text>
            </Box>
          )}
          {rows.map((row) => (
            <RowLink key={row.id} row={row} isSelected={row.id === selectedId} />
          ))}
        </Stack>
      ))}
    </Stack>
  )
}
