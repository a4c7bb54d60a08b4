import {FilterSelect} from './filter-select.tsx'
import type {Specialty} from './specialty.ts'

type Props = {
  readonly specialties: readonly Specialty[]
  readonly counts: ReadonlyMap<string, number>
  readonly value: string | undefined
  readonly onChoose: (specialty: string | undefined) => void
}

/** Narrows a list to the pages of one specialty. */
export const FilterSpecialty = ({specialties, ...rest}: Props) => (
  <FilterSelect
    label="Specialty"
    all="All specialties"
    options={specialties.map(({id, title}) => ({value: id, title}))}
    {...rest}
  />
)
