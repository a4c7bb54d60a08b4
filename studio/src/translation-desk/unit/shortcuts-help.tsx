import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {type RefObject, useEffect, useRef} from 'react'
import {shortcuts} from './shortcuts.ts'

type Props = {
  readonly isOpen: boolean
  readonly button: RefObject<HTMLButtonElement | null>
  readonly onToggle: (isOpen: boolean) => void
}

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
        <table style={{borderSpacing: '0.75rem 0.4rem', textAlign: 'start'}}>
          <tbody>
            {shortcuts.map(({action, keys, title}) => (
              <tr key={action}>
                <th scope="row" style={{textAlign: 'start', whiteSpace: 'nowrap'}}>
                  <Text size={1} weight="medium">
                    <kbd>{written(keys)}</kbd>
                  </Text>
                </th>
                <td>
                  <Text size={1}>{title}</Text>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
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
