import {getLocale} from '@preop/locales'
import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useRef, useState} from 'react'
import type {UnitAddress} from '../unit-row.ts'
import {keysOf} from './shortcuts.ts'
import {WithReason} from './with-reason.tsx'

type Props = {
  readonly locale: UnitAddress['locale']
  readonly canWrite: boolean
  readonly canReject: boolean
  readonly onHandOver: () => void
  readonly onApprove: () => void
  readonly onReject: (comment: string) => Promise<boolean>
  readonly onCopySource: () => void
}

/** What can be done to a unit besides writing; each has a key too, but for what needs a reason. */
export const UnitActions = (props: Props) => {
  const {locale, canWrite, canReject, onHandOver, onApprove, onReject, onCopySource} = props
  const [isRejecting, setRejecting] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  if (!canWrite)
    return (
      <Text size={1}>
        You can read this and not change it: your account does not write translations into{' '}
        {getLocale(locale).endonym}.
      </Text>
    )
  return (
    <Stack gap={4}>
      <Flex gap={2} wrap="wrap">
        <Button
          aria-keyshortcuts={keysOf('handOver')}
          fontSize={1}
          onClick={onHandOver}
          ref={first}
          text="Translated, next"
        />
        <Button
          aria-keyshortcuts={keysOf('approve')}
          fontSize={1}
          mode="ghost"
          onClick={onApprove}
          text="Approve, next"
          tone="positive"
        />
        {canReject && (
          <Button
            aria-expanded={isRejecting}
            fontSize={1}
            mode="ghost"
            onClick={() => setRejecting(!isRejecting)}
            text="Reject…"
          />
        )}
        <Button
          aria-keyshortcuts={keysOf('copySource')}
          fontSize={1}
          mode="bleed"
          onClick={onCopySource}
          text="Copy source"
        />
      </Flex>
      {isRejecting && (
        <WithReason
          label="What has to be mended"
          action="Reject"
          tone="critical"
          onSend={onReject}
          onClose={() => {
            setRejecting(false)
            first.current?.focus()
          }}
        />
      )}
    </Stack>
  )
}
