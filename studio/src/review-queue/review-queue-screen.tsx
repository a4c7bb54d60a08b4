import {Box, Card, Flex, Heading, Stack} from '@sanity/ui'
import {QueueList} from './queue-list.tsx'
import {QueueNotice} from './queue-notice.tsx'
import {QueueStatus} from './queue-status.tsx'
import {useReviewQueue} from './use-review-queue.ts'

/** The tool: what in all documents needs somebody’s attention. It reads, and writes nothing. */
export const ReviewQueueScreen = () => {
  const {state, retry} = useReviewQueue()
  const {found, problem} = state
  return (
    <Card as="main" height="fill" overflow="auto" tone="default">
      <Stack gap={4} paddingTop={4}>
        <Flex paddingX={4} gap={3} align="center" justify="space-between" wrap="wrap">
          <Heading as="h1" size={2}>
            Review queue
          </Heading>
          <QueueStatus state={state} />
        </Flex>
        {problem ? (
          <Box paddingX={4}>
            <QueueNotice
              tone="caution"
              title={found ? 'This list is not current' : 'The queue cannot be shown'}
              action={{text: 'Try again', onClick: retry}}
            >
              {problem} It is tried again by itself as soon as the lake answers
              {found ? '; until then you see what was found before.' : '.'}
            </QueueNotice>
          </Box>
        ) : null}
        {found || problem ? null : (
          <Box paddingX={4}>
            <QueueNotice title="Reading the documents">
              Every document and draft is read once and checked. After that only what changes is.
            </QueueNotice>
          </Box>
        )}
        {found ? <QueueList findings={found.findings} specialties={found.specialties} /> : null}
      </Stack>
    </Card>
  )
}
