import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {LoadingBlock} from 'sanity'
import {CalendarScreen} from './calendar-screen.tsx'
import {useCalendarContent} from './use-calendar-content.ts'

type FailureProps = {
  readonly error: string
  readonly isShowingOld: boolean
  readonly onRetry: () => void
}

const Failure = ({error, isShowingOld, onRetry}: FailureProps) => (
  <Card tone="critical" border padding={4} radius={2} role="alert">
    <Stack gap={3}>
      <Text size={1}>
        The content lake did not answer: {error}
        {isShowingOld ? ' What you see may have changed since.' : ''}
      </Text>
      <Flex>
        <Button fontSize={1} padding={2} text="Try again" onClick={onRetry} />
      </Flex>
    </Stack>
  </Card>
)

/** The tool: every banner along the time, and what a reader sees at a moment. It writes nothing. */
export const BannerCalendar = () => {
  const {state, retry} = useCalendarContent()
  if (state.status === 'loading') return <LoadingBlock fill title="Reading the banners" />
  return (
    <Box height="fill" overflow="auto" padding={[3, 4]} data-testid="banner-calendar">
      <Stack gap={4}>
        {state.status === 'failed' ? (
          <Failure error={state.error} isShowingOld={state.content !== undefined} onRetry={retry} />
        ) : null}
        {state.content ? <CalendarScreen content={state.content} /> : null}
      </Stack>
    </Box>
  )
}
