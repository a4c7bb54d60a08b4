import {SearchIcon} from '@sanity/icons/Search'
import {Stack, Text, TextInput} from '@sanity/ui'

type Props = {
  readonly value: string
  /** Where the words are looked for. */
  readonly placeholder: string
  readonly onChange: (change: {readonly text: string}, how: {replace: boolean}) => void
}

/** Narrows a list to what has some words; Back does not go through them letter by letter. */
export const FilterWords = ({value, placeholder, onChange}: Props) => (
  <Stack as="label" gap={2}>
    <Text size={1} weight="medium">
      Words
    </Text>
    <TextInput
      type="search"
      fontSize={1}
      icon={SearchIcon}
      value={value}
      placeholder={placeholder}
      onChange={({currentTarget}) => onChange({text: currentTarget.value}, {replace: true})}
    />
  </Stack>
)
