import {describeFailedCheck, type FailedCheck, type IgnoredCheck} from '@preop/translation'
import {Badge, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useRef, useState} from 'react'
import {Panel} from './panel.tsx'
import {useFocusAfter} from './use-focus-after.ts'
import {WithReason} from './with-reason.tsx'

type Props = {
  readonly failed: readonly FailedCheck[]
  readonly ignored: readonly IgnoredCheck[]
  readonly hasText: boolean
  readonly canWrite: boolean
  readonly onIgnore: (check: string, reason: string) => Promise<boolean>
  readonly onHeed: (check: string) => Promise<boolean>
}

const Failed = ({
  check,
  sentence,
  isError,
  canWrite,
  onIgnore,
}: {
  readonly check: string
  readonly sentence: string
  readonly isError: boolean
  readonly canWrite: boolean
  readonly onIgnore: Props['onIgnore']
}) => {
  const [isAsking, setAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    if (wasAsking.current && !isAsking) button.current?.focus()
    wasAsking.current = isAsking
  }, [isAsking])
  return (
    <Card as="li" tone={isError ? 'critical' : 'caution'} border radius={2} padding={3}>
      <Stack gap={3}>
        <Text size={1}>{sentence}</Text>
        {isAsking ? (
          <WithReason
            label="Why this is right as it is"
            action="Dismiss"
            onSend={(reason) => onIgnore(check, reason)}
            onClose={() => setAsking(false)}
          />
        ) : (
          canWrite && (
            <Flex>
              <Button
                aria-label={`Dismiss the check: ${check}`}
                data-focus={check}
                fontSize={1}
                mode="bleed"
                onClick={() => setAsking(true)}
                padding={2}
                ref={button}
                text="Dismiss…"
              />
            </Flex>
          )
        )}
      </Stack>
    </Card>
  )
}

/** What looks wrong in the translation; each may be dismissed, with a reason that stays with it. */
export const ChecksPanel = ({failed, ignored, hasText, canWrite, onIgnore, onHeed}: Props) => {
  const place = useRef<HTMLDivElement>(null)
  const deal = useFocusAfter(place)
  const ignore = async (check: string, reason: string) => {
    deal(check)
    const isDone = await onIgnore(check, reason)
    if (!isDone) deal(undefined)
    return isDone
  }
  const heed = async (check: string) => {
    deal(check)
    if (!(await onHeed(check))) deal(undefined)
  }
  const reasons = new Map(ignored.map(({check, reason}) => [check, reason]))
  const open = failed.filter(({check}) => !reasons.has(check))
  const sentences = new Map(open.map((one) => [describeFailedCheck(one), one]))
  const dismissed = [...new Set(failed.map(({check}) => check))].filter((one) => reasons.has(one))
  return (
    <Panel title="Checks">
      <Stack gap={4} ref={place}>
        {open.length === 0 && (
          <Text size={1} muted>
            {hasText
              ? 'Nothing looks wrong. That proves little: read it once more.'
              : 'No text yet.'}
          </Text>
        )}
        {open.length > 0 && (
          <Stack as="ul" gap={2} padding={0} style={{listStyle: 'none'}}>
            {[...sentences].map(([sentence, {check, severity}]) => (
              <Failed
                key={sentence}
                check={check}
                sentence={sentence}
                isError={severity === 'error'}
                canWrite={canWrite}
                onIgnore={ignore}
              />
            ))}
          </Stack>
        )}
        {dismissed.map((check) => (
          <Flex key={check} gap={2} align="center" wrap="wrap">
            <Badge>{check}</Badge>
            <Text size={1} muted>
              dismissed: {reasons.get(check)}
            </Text>
            {canWrite && (
              <Button
                aria-label={`Check again: ${check}`}
                data-focus={check}
                fontSize={1}
                mode="bleed"
                onClick={() => void heed(check)}
                padding={2}
                text="Check again"
              />
            )}
          </Flex>
        ))}
      </Stack>
    </Panel>
  )
}
