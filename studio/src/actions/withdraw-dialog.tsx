import {Button, Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'
import {PageDialog} from './page-dialog.tsx'
import type {Withdrawal} from './withdraw-mutations.ts'
import type {IncomingLink, WithdrawState} from './withdraw-state.ts'

const words = {
  unpublish: {header: 'Unpublish this page?', confirm: 'Unpublish', kept: 'A draft of it is kept.'},
  delete: {
    header: 'Delete this page?',
    confirm: 'Delete',
    kept: 'Its draft and the redirects of its old addresses are deleted with it.',
  },
} as const satisfies Record<Withdrawal, unknown>

type Props = {
  readonly withdrawal: Withdrawal
  /** Undefined as long as it is being read. */
  readonly state: WithdrawState | undefined
  readonly isWorking: boolean
  readonly onConfirm: (state: WithdrawState) => void
  readonly onClose: () => void
}

const Links = ({links, onClose}: {links: readonly IncomingLink[]; onClose: () => void}) => (
  <Stack gap={3} as="ul" paddingLeft={4}>
    {links.map(({id, type, name, isPublic}) => (
      <Text key={`${id}${isPublic}`} as="li" size={1} style={{overflowWrap: 'anywhere'}}>
        <IntentLink intent="edit" params={{id, type}} onClick={onClose}>
          {name}
        </IntentLink>
        {isPublic ? '' : ' (draft)'}
      </Text>
    ))}
  </Stack>
)

const Losses = ({state, withdrawal}: {state: WithdrawState; withdrawal: Withdrawal}) => (
  <Stack gap={4}>
    <Text size={1}>
      These public addresses answer “not found” (404) from then on. {words[withdrawal].kept}
    </Text>
    <Stack gap={3} as="ul" paddingLeft={4}>
      {state.addresses.map((address) => (
        <Text key={address} as="li" size={1} style={{overflowWrap: 'anywhere'}}>
          {address}
        </Text>
      ))}
    </Stack>
  </Stack>
)

/** What vanishes with a page and what still links to it, before it is taken from the public. */
export const WithdrawDialog = ({withdrawal, state, isWorking, onConfirm, onClose}: Props) => {
  const links = state?.links ?? []
  const isHeld = links.some(({isPublic}) => isPublic)
  return (
    <PageDialog
      id="withdraw-page"
      header={words[withdrawal].header}
      width={1}
      onClose={onClose}
      buttons={
        <>
          <Button mode="bleed" text="Cancel" onClick={onClose} disabled={isWorking} />
          <Button
            tone="critical"
            text={words[withdrawal].confirm}
            disabled={!state || isHeld || isWorking}
            onClick={() => state && onConfirm(state)}
          />
        </>
      }
    >
      {state ? (
        <Stack gap={4}>
          <Losses state={state} withdrawal={withdrawal} />
          {isHeld && (
            <Card tone="caution" padding={3} radius={2} role="alert">
              <Text size={1}>
                Published documents link here. The site takes over nothing with a broken link in it,
                so take the links out and publish those documents first.
              </Text>
            </Card>
          )}
          {links.length > 0 ? (
            <>
              <Text size={1} weight="semibold">
                What links here
              </Text>
              <Links links={links} onClose={onClose} />
            </>
          ) : (
            <Text size={1}>Nothing links here.</Text>
          )}
        </Stack>
      ) : (
        <Flex justify="center" padding={4}>
          <Spinner />
        </Flex>
      )}
    </PageDialog>
  )
}
