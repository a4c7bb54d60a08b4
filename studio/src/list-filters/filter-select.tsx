import {Select, Stack, Text} from '@sanity/ui'

export type FilterOption = {readonly value: string; readonly title: string}

type Props = {
  label: string
  /** What is shown when nothing is chosen. */
  all: string
  options: readonly FilterOption[]
  counts: ReadonlyMap<string, number>
  value: string | undefined
  onChoose: (value: string | undefined) => void
}

/** Chooses one value of a filter or all; each option says how many rows it would show. */
export const FilterSelect = ({label, all, options, counts, value, onChoose}: Props) => (
  <Stack as="label" gap={2}>
    <Text size={1} weight="medium">
      {label}
    </Text>
    <Select
      fontSize={1}
      value={value ?? ''}
      onChange={({currentTarget}) => onChoose(currentTarget.value || undefined)}
    >
      <option value="">{all}</option>
      {options
        .filter((option) => option.value === value || (counts.get(option.value) ?? 0) > 0)
        .map((option) => (
          <option key={option.value} value={option.value}>
            {option.title} ({counts.get(option.value) ?? 0})
          </option>
        ))}
    </Select>
  </Stack>
)
