import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {type RefObject, useEffect, useRef} from 'react'
import {styled} from 'styled-components'
import {shortcuts} from './shortcuts.ts'

type Props = {
  readonly isOpen: boolean
  readonly button: RefObject<HTMLButtonElement | null>
  readonly onToggle: (isOpen: boolean) => void
}

/** Not the Studio’s own texts: they are boxes as high as a capital, and rows of them overlap. */
const Keys = styled.table`
  border-spacing: 0;
  font-size: 0.8125rem;
  line-height: 1.4;

  th,
  td {
    padding-block: 0.3rem;
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
  }

  th {
    padding-inline-end: 1rem;
    white-space: nowrap;
  }

  kbd {
    font-family: inherit;
    font-weight: 500;
  }
`

const written = (keys: string) =>
  keys.replace('Control', 'Ctrl').replace('ArrowDown', '↓').replace('ArrowUp', '↑')

/** The keys of the desk, in a popover that Escape closes. */
export const ShortcutsHelp = ({isOpen, button, onToggle}: Props) => {
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isOpen) close.current?.focus()
  }, [isOpen])
  const shut = () => {
    onToggle(false)
    button.current?.focus()
  }
  if (!isOpen) return null
  return (
    <Card
      border
      radius={3}
      padding={4}
      shadow={3}
      role="dialog"
      aria-label="Keys"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        shut()
      }}
      style={{position: 'absolute', insetInlineEnd: 0, insetBlockStart: '100%', zIndex: 20}}
    >
      <Stack gap={4}>
        <Keys>
          <tbody>
            {shortcuts.map(({action, keys, title}) => (
              <tr key={action}>
                <th scope="row">
                  <kbd>{written(keys)}</kbd>
                </th>
                <td>{title}</td>
              </tr>
            ))}
          </tbody>
        </Keys>
        <Text size={1} muted>
          On a Mac, Command does what Ctrl does, and Option what Alt does.
        </Text>
        <Flex justify="flex-end">
          <Button ref={close} fontSize={1} mode="ghost" onClick={shut} text="Close" />
        </Flex>
      </Stack>
    </Card>
  )
}
