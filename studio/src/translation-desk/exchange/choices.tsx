import {Checkbox, Flex, Stack, Text} from '@sanity/ui'

type Props<T extends string> = {
  readonly legend: string
  readonly options: readonly {readonly value: T; readonly title: string}[]
  readonly chosen: readonly T[]
  readonly onChange: (chosen: readonly T[]) => void
}

/** Several of a few. */
export const Choices = <T extends string>({legend, options, chosen, onChange}: Props<T>) => (
  <Stack as="fieldset" gap={3} margin={0} padding={0} style={{border: 0, minInlineSize: 0}}>
    <Text as="legend" size={1} weight="medium" style={{paddingBlockEnd: '0.75rem'}}>
      {legend}
    </Text>
    <Flex gap={4} wrap="wrap">
      {options.map(({value, title}) => (
        <Flex as="label" key={value} gap={2} align="center">
          <Checkbox
            checked={chosen.includes(value)}
            onChange={({currentTarget}) =>
              onChange(
                currentTarget.checked
                  ? [...chosen, value]
                  : chosen.filter((other) => other !== value),
              )
            }
          />
          <Text size={1}>{title}</Text>
        </Flex>
      ))}
    </Flex>
  </Stack>
)
