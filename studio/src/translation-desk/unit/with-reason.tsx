import {Button, Flex, Stack, Text, TextArea} from '@sanity/ui'
import {useEffect, useRef, useState} from 'react'

type Props = {
  readonly label: string
  readonly action: string
  readonly tone?: 'default' | 'critical' | 'primary'
  readonly onSend: (text: string) => Promise<boolean>
  /** For one that opens when it is asked for: it then takes the focus, and whoever closes it finds another place. */
  readonly onClose?: (() => void) | undefined
}

/** A few words and a button that sends them: a comment, a reason. They stay there if it fails. */
export const WithReason = ({label, action, tone = 'default', onSend, onClose}: Props) => {
  const [text, setText] = useState('')
  const [isSending, setSending] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)
  const opens = onClose !== undefined
  useEffect(() => {
    if (opens) box.current?.focus()
  }, [opens])
  const send = async () => {
    setSending(true)
    const isSent = await onSend(text.trim())
    setSending(false)
    if (!isSent) return
    setText('')
    onClose?.()
  }
  return (
    <Stack gap={2}>
      <Stack as="label" gap={2}>
        <Text size={1}>{label}</Text>
        <TextArea
          fontSize={1}
          ref={box}
          rows={2}
          value={text}
          onChange={({currentTarget}) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            // Here the key sends these words, and does not hand the translation over.
            event.preventDefault()
            if (text.trim() !== '' && !isSending) void send()
          }}
        />
      </Stack>
      <Flex gap={2}>
        <Button
          disabled={text.trim() === '' || isSending}
          fontSize={1}
          mode="ghost"
          onClick={() => void send()}
          padding={2}
          text={action}
          tone={tone}
        />
        {onClose && (
          <Button fontSize={1} mode="bleed" onClick={onClose} padding={2} text="Cancel" />
        )}
      </Flex>
    </Stack>
  )
}
