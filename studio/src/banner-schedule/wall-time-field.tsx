import {
  instantToWallTime,
  isWallTime,
  type WallTimeInstants,
  wallTimeToInstants,
} from '@preop/schema/rules'
import {Button, Card, Flex, Radio, Stack, Text, TextInput} from '@sanity/ui'
import {type ComponentProps, useEffect, useId, useState} from 'react'
import {formatMoment} from '../banner-calendar/format-moment.ts'

/** Below this a year is still being typed. */
const firstYear = '1970'

const describedAs = (wallTime: string) => wallTime.replace('T', ' at ')

type Answer = {
  readonly wallTime: string
  readonly timeZone: string
  readonly value: string | undefined
  readonly onChoose: (instant: string) => void
}

/** Clocks go forward over the time: it is nobody's, so the next one is offered. */
const Missing = ({wallTime, timeZone, onChoose, next}: Answer & {readonly next: string}) => (
  <Card tone="caution" border padding={3} radius={2} role="alert">
    <Stack gap={3}>
      <Text size={1}>
        In {timeZone} no clock shows {describedAs(wallTime)}: clocks go forward over it. Nothing has
        been changed yet.
      </Text>
      <Flex>
        <Button
          fontSize={1}
          padding={2}
          tone="primary"
          text={`Use ${describedAs(instantToWallTime(next, timeZone))}`}
          onClick={() => onChoose(next)}
        />
      </Flex>
    </Stack>
  </Card>
)

type Two = Extract<WallTimeInstants, {kind: 'twice'}>

/** Clocks go back over the time: it comes twice, and only the editor knows which is meant. */
const Ambiguous = ({wallTime, timeZone, value, onChoose, first, second}: Answer & Two) => {
  const name = useId()
  const isChosen = value === first || value === second
  return (
    <Card tone={isChosen ? 'transparent' : 'caution'} border padding={3} radius={2}>
      <Stack gap={3} role="radiogroup" aria-labelledby={name}>
        <Text size={1} id={name}>
          In {timeZone} clocks go back, so {describedAs(wallTime)} comes twice.
          {isChosen ? '' : ' Nothing has been changed yet: which one?'}
        </Text>
        {[
          {instant: first, word: 'The first'},
          {instant: second, word: 'The second'},
        ].map(({instant, word}) => (
          <Flex key={instant} align="center" gap={2}>
            <Radio
              id={`${name}-${instant}`}
              name={name}
              checked={value === instant}
              onChange={() => onChoose(instant)}
            />
            <Text as="label" size={1} htmlFor={`${name}-${instant}`}>
              {word}: {formatMoment(instant, timeZone)}, {formatMoment(instant, 'UTC')}
            </Text>
          </Flex>
        ))}
      </Stack>
    </Card>
  )
}

export type WallTimeFieldProps = {
  /** An instant. */
  readonly value: string | undefined
  readonly timeZone: string
  /** With undefined when the field has been emptied. */
  readonly onChange: (instant: string | undefined) => void
  readonly input?: Omit<ComponentProps<typeof TextInput>, 'onChange' | 'type' | 'value'>
}

/**
 * Takes a time as the clocks of a zone show it and gives the instant. A time that no clock shows,
 * or that comes twice, changes nothing until the editor has said what is meant.
 */
export const WallTimeField = ({value, timeZone, onChange, input}: WallTimeFieldProps) => {
  const [typed, setTyped] = useState<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed belongs to what it was typed over.
  useEffect(() => setTyped(undefined), [value, timeZone])
  const shown = typed ?? (value === undefined ? '' : instantToWallTime(value, timeZone))
  const found = isWallTime(shown) && shown >= firstYear && wallTimeToInstants(shown, timeZone)
  const answer = {wallTime: shown, timeZone, value, onChoose: onChange}

  const take = (text: string, isHalfTyped: boolean) => {
    setTyped(text)
    if (text === '' && !isHalfTyped) onChange(undefined)
    if (!isWallTime(text) || text < firstYear) return
    const meant = wallTimeToInstants(text, timeZone)
    if (meant.kind === 'once') onChange(meant.instant)
  }

  return (
    <Stack gap={2}>
      <TextInput
        {...input}
        type="datetime-local"
        value={shown}
        onChange={({currentTarget}) => take(currentTarget.value, currentTarget.validity.badInput)}
      />
      {found && found.kind === 'never' ? <Missing {...answer} next={found.next} /> : null}
      {found && found.kind === 'twice' ? <Ambiguous {...answer} {...found} /> : null}
    </Stack>
  )
}
