import {Flex, Spinner, Text} from '@sanity/ui'
import type {QueueState} from './queue-state.ts'

const clock = new Intl.DateTimeFormat('en', {timeStyle: 'medium'})

const sentenceOf = ({found, progress, problem}: QueueState): string => {
  if (progress) return `Checking ${progress.done} of ${progress.of} documents…`
  if (!found) return problem ? '' : 'Reading the documents…'
  return `${found.documents} documents, as of ${clock.format(found.at)}`
}

/** How current the queue is. Not read out: it changes with every keystroke of every editor. */
export const QueueStatus = ({state}: {state: QueueState}) => (
  <Flex align="center" gap={2}>
    {state.progress || (!state.found && !state.problem) ? <Spinner muted size={1} /> : null}
    <Text size={1} muted>
      {sentenceOf(state)}
    </Text>
  </Flex>
)
