import {Box, Dialog, Flex, PortalProvider} from '@sanity/ui'
import type {ReactNode} from 'react'

type Props = {
  readonly id: string
  readonly header: string
  readonly width: 1 | 2
  readonly buttons: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A dialog over the whole Studio. Sanity puts those of actions into the document's pane, where the
 * lines of the other panes shine through; and closes them at a click beside them, answers and all.
 */
export const PageDialog = ({id, header, width, buttons, onClose, children}: Props) => (
  <PortalProvider element={document.body}>
    <Dialog
      id={id}
      header={header}
      width={width}
      position="fixed"
      zOffset={1000}
      onClose={onClose}
      footer={
        <Flex justify="flex-end" gap={3} padding={3} wrap="wrap">
          {buttons}
        </Flex>
      }
    >
      <Box padding={4}>{children}</Box>
    </Dialog>
  </PortalProvider>
)
