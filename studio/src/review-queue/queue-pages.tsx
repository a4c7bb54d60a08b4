import {Button, Flex, Text} from '@sanity/ui'
import type {Page} from './paginate.ts'

type Props = {page: Page<unknown>; onTurn: (number: number) => void}

/** Turns the pages of the queue; nothing where there is one. */
export const QueuePages = ({page, onTurn}: Props) =>
  page.count === 1 ? null : (
    <Flex as="nav" aria-label="Pages" gap={3} align="center" justify="center" padding={4}>
      <Button
        mode="ghost"
        fontSize={1}
        text="Previous"
        disabled={page.number === 1}
        onClick={() => onTurn(page.number - 1)}
      />
      <Text size={1}>
        Page {page.number} of {page.count}
      </Text>
      <Button
        mode="ghost"
        fontSize={1}
        text="Next"
        disabled={page.number === page.count}
        onClick={() => onTurn(page.number + 1)}
      />
    </Flex>
  )
