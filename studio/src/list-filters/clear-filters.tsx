import {Button} from '@sanity/ui'

type Props = {readonly disabled: boolean; readonly onClear: () => void}

/** Shows the whole list again. */
export const ClearFilters = ({disabled, onClear}: Props) => (
  <Button
    mode="bleed"
    fontSize={1}
    padding={2}
    text="Clear filters"
    disabled={disabled}
    onClick={onClear}
  />
)
