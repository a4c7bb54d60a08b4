import {Card, Heading, Stack} from '@sanity/ui'
import type {ReactNode} from 'react'

type Props = {
  readonly title: string
  readonly tone?: 'default' | 'caution' | 'critical' | 'positive' | 'transparent'
  readonly children: ReactNode
}

/** One of the things that stand beside a unit. */
export const Panel = ({title, tone = 'default', children}: Props) => (
  <Card as="section" aria-label={title} border radius={3} padding={3} tone={tone}>
    <Stack gap={4}>
      <Heading as="h2" size={0}>
        {title}
      </Heading>
      {children}
    </Stack>
  </Card>
)
