import {getLocale, type Locale} from '@preop/locales'
import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useId, useRef} from 'react'
import type {MarkedField} from '../marked/code.ts'
import {codeLabel} from '../marked/code-label.ts'
import {codeProblemSentence} from '../marked/code-problem-sentence.ts'
import {findCodeProblems} from '../marked/find-code-problems.ts'
import {token} from '../marked/token.ts'
import {insertCode} from './insert-code.ts'
import {MarkedWords} from './marked-words.tsx'
import {Reading, TargetBox} from './unit-styles.ts'

type Props = {
  readonly field: MarkedField
  readonly label: string
  readonly locale: Locale
  readonly text: string
  readonly canWrite: boolean
  /** Gives the box, for whoever moves the focus into it. */
  readonly onBox: (box: HTMLTextAreaElement | null) => void
  readonly onType: (text: string) => void
}

/** One text box: words and tokens to type, its codes to put in, and how a reader will meet it. */
export const TargetField = ({field, label, locale, text, canWrite, onBox, onType}: Props) => {
  const id = useId()
  const element = useRef<HTMLTextAreaElement>(null)
  // An empty text is not wrong, it is not there yet.
  const problems = text.trim() === '' ? [] : findCodeProblems(text, field)
  const {dir} = getLocale(locale)
  const put = (code: MarkedField['codes'][number]) => {
    const {selectionStart: start, selectionEnd: end} = element.current ?? {
      selectionStart: text.length,
      selectionEnd: text.length,
    }
    const put = insertCode(text, {start, end}, code)
    onType(put.text)
    requestAnimationFrame(() => {
      element.current?.focus()
      element.current?.setSelectionRange(put.cursor, put.cursor)
    })
  }
  return (
    <Stack gap={3}>
      <TargetBox
        aria-describedby={problems.length > 0 ? id : undefined}
        aria-invalid={problems.length > 0}
        aria-label={label}
        data-field={field.key}
        dir={dir}
        lang={locale}
        onChange={({currentTarget}) => onType(currentTarget.value)}
        readOnly={!canWrite}
        ref={(box: HTMLTextAreaElement | null) => {
          element.current = box
          onBox(box)
        }}
        rows={3}
        spellCheck
        value={text}
      />
      {field.codes.length > 0 && (
        <Flex gap={1} wrap="wrap" role="group" aria-label="Codes of the source">
          {field.codes.map((code) => (
            <Button
              key={code.number}
              disabled={!canWrite}
              fontSize={1}
              mode="ghost"
              onClick={() => put(code)}
              padding={2}
              text={`${token(code.number)} ${codeLabel(code)}`}
              tone={problems.some(({number}) => number === code.number) ? 'caution' : 'default'}
            />
          ))}
        </Flex>
      )}
      {problems.length > 0 && (
        <Stack gap={2} id={id}>
          {problems.map((problem) => (
            <Text key={`${problem.kind} ${problem.number}`} size={1} data-testid="code-problem">
              {codeProblemSentence(problem, field.codes)}
            </Text>
          ))}
        </Stack>
      )}
      {field.codes.length > 0 && text !== '' && (
        <Reading lang={locale} dir={dir} data-testid="target-preview">
          <MarkedWords text={text} codes={field.codes} />
        </Reading>
      )}
    </Stack>
  )
}
