import {Checkbox, Flex, Text} from '@sanity/ui'

type Props = {
  readonly label: string
  /** How many rows it would show. */
  readonly count: number
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Narrows a list to what is of one kind, or not. */
export const FilterCheck = ({label, count, checked, onChange}: Props) => (
  <Flex as="label" gap={2} align="center">
    <Checkbox checked={checked} onChange={({currentTarget}) => onChange(currentTarget.checked)} />
    <Text size={1}>
      {label} ({count})
    </Text>
  </Flex>
)
