import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

type Props = {
  tone?: 'default' | 'caution' | 'positive'
  title: string
  children: ReactNode
  action?: {text: string; onClick: () => void} | undefined
}

/** What stands in the list's place, or above it: why there is nothing, and what to do. */
export const QueueNotice = ({tone = 'default', title, children, action}: Props) => (
  <Card tone={tone} border radius={2} padding={4} role={tone === 'caution' ? 'alert' : undefined}>
    <Stack gap={4}>
      <Text as="h2" size={2} weight="semibold">
        {title}
      </Text>
      <Text size={1} muted>
        {children}
      </Text>
      {action ? (
        <Flex>
          <Button mode="ghost" fontSize={1} text={action.text} onClick={action.onClick} />
        </Flex>
      ) : null}
    </Stack>
  </Card>
)
