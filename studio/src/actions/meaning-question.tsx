import type {ChangedUnit} from '@preop/translation'
import {Card, Flex, Radio, Stack, Text} from '@sanity/ui'
import {useId} from 'react'
import {describeChange} from './describe-change.ts'
import {localeNames} from './locale-names.ts'
import {WordDiff} from './word-diff.tsx'

const options = [
  {answer: true, label: 'Yes, or I am not sure'},
  {answer: false, label: 'No, the meaning is unchanged'},
] as const

type ChoiceProps = {
  readonly isChanged: boolean | undefined
  readonly onAnswer: (isChanged: boolean) => void
}

/** Yes or no, as native radio buttons: arrow keys choose, a screen reader reads the question. */
export const MeaningChoice = ({isChanged, onAnswer}: ChoiceProps) => {
  const name = useId()
  return (
    <Flex gap={4} wrap="wrap">
      {options.map(({answer, label}) => (
        <Flex key={label} as="label" align="center" gap={2}>
          <Radio name={name} checked={isChanged === answer} onChange={() => onAnswer(answer)} />
          <Text size={1}>{label}</Text>
        </Flex>
      ))}
    </Flex>
  )
}

const consequence = ({translations}: ChangedUnit, isChanged: boolean) => {
  const lost = translations.filter(({isLost}) => isLost).map(({locale}) => locale)
  const all = translations.map(({locale}) => locale)
  return isChanged
    ? `Readers in ${localeNames(lost)} get the English text until it is translated again.`
    : `Readers in ${localeNames(all)} keep their text, with a note that the English text was reworded.`
}

type Props = {
  readonly unit: ChangedUnit
  readonly place: string
  readonly isChanged: boolean
  readonly onAnswer: (isChanged: boolean) => void
}

/** The question about one unit: what changed, what that does to readers, and what the editor says. */
export const MeaningQuestion = ({unit, place, isChanged, onAnswer}: Props) => (
  <Card as="fieldset" border radius={3} padding={3} margin={0} style={{minWidth: 0}}>
    <Stack gap={3}>
      <Text
        as="legend"
        size={1}
        weight="semibold"
        style={{float: 'left', overflowWrap: 'anywhere'}}
      >
        Did the meaning change? {place}
      </Text>
      <WordDiff
        before={unit.before}
        after={unit.after}
        titles={['Public now', 'To be published']}
      />
      <Text size={1}>{describeChange(unit.change)}</Text>
      {unit.isSafetyCritical && (
        <Card tone="caution" padding={3} radius={2}>
          <Text size={1}>
            Safety-critical: here only your mark counts, however small the change looks.
          </Text>
        </Card>
      )}
      <MeaningChoice isChanged={isChanged} onAnswer={onAnswer} />
      <Text size={1} muted aria-live="polite">
        {consequence(unit, isChanged)}
      </Text>
    </Stack>
  </Card>
)
