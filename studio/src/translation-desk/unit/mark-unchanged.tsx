import {getLocale} from '@preop/locales'
import type {DeskRow} from '@preop/translation'
import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import type {UnitAddress} from '../unit-row.ts'
import type {Me} from '../use-me.ts'
import {canMarkUnchanged} from './can-mark-unchanged.ts'
import {Panel} from './panel.tsx'
import {useMarkUnchanged} from './use-mark-unchanged.ts'

type Props = {
  readonly address: UnitAddress
  readonly row: DeskRow
  readonly me: Me
  readonly say: (text: string) => void
  /** What was pressed goes away then: the focus needs another place. */
  readonly onMarked: () => void
}

/** For editors: says that a stale translation still means what the source says, once confirmed. */
export const MarkUnchanged = ({address, row, me, say, onMarked}: Props) => {
  const mark = useMarkUnchanged(address, row, me.id)
  const [isAsking, setAsking] = useState(false)
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string>()
  if (!canMarkUnchanged(me, row)) return null
  const send = async () => {
    setSending(true)
    const failed = await mark()
    setSending(false)
    setProblem(failed)
    say(failed ? `Not marked. ${failed}` : 'Marked: the meaning is unchanged.')
    if (failed) return
    setAsking(false)
    onMarked()
  }
  return (
    <Stack gap={3}>
      <Flex>
        <Button
          aria-expanded={isAsking}
          fontSize={1}
          mode="ghost"
          onClick={() => {
            setAsking(!isAsking)
            setProblem(undefined)
          }}
          text="Meaning unchanged…"
        />
      </Flex>
      {isAsking && (
        <Panel title="Is the meaning unchanged?" tone="caution">
          <Text size={1}>
            Readers get back the approved text in {getLocale(address.locale).endonym} under “Public
            now”, with a note that the English was reworded. Your user id and the time are stored.
            The mark holds for the English of now only.
          </Text>
          {problem !== undefined && <Text size={1}>Not marked. {problem}</Text>}
          <Flex>
            <Button
              disabled={isSending}
              fontSize={1}
              onClick={() => void send()}
              text="Mark as unchanged"
            />
          </Flex>
        </Panel>
      )}
    </Stack>
  )
}
