import {getLocale, isLocale} from '@preop/locales'
import {Flex, Grid, Stack, Text, TextInput} from '@sanity/ui'
import {ClearFilters} from '../list-filters/clear-filters.tsx'
import {FilterCheck} from '../list-filters/filter-check.tsx'
import {FilterSelect} from '../list-filters/filter-select.tsx'
import {FilterSpecialty} from '../list-filters/filter-specialty.tsx'
import {FilterWords} from '../list-filters/filter-words.tsx'
import type {Specialty} from '../list-filters/specialty.ts'
import type {RowCounts} from './count-rows.ts'
import {type DeskView, defaultDeskView, stateFromView} from './desk-view.ts'
import {unitStages} from './unit-stages.ts'
import type {ChangeView} from './use-desk-view.ts'

type Props = {
  readonly view: DeskView
  readonly counts: RowCounts
  readonly specialties: readonly Specialty[]
  readonly onChange: ChangeView
}

const isNarrowed = (view: DeskView) =>
  stateFromView({...view, page: 1, tab: 'units'})._searchParams.length > 0

const stages = unitStages.map(({stage, title}) => ({value: stage, title}))

/** Everything by which the list of units is narrowed. */
export const DeskFilters = ({view, counts, specialties, onChange}: Props) => (
  <Stack gap={4}>
    <Grid gridTemplateColumns={[1, 2, 3, 5]} gap={3}>
      <FilterWords
        value={view.text}
        placeholder="Source, translation or page"
        onChange={onChange}
      />
      <FilterSelect
        label="Locale"
        all="All locales"
        options={[...counts.locale.keys()]
          .filter(isLocale)
          .sort()
          .map((locale) => ({value: locale, title: getLocale(locale).endonym}))}
        counts={counts.locale}
        value={view.locale}
        onChoose={(value) => onChange({locale: isLocale(value) ? value : undefined})}
      />
      <FilterSelect
        label="Status"
        all="All statuses"
        options={stages}
        counts={counts.stage}
        value={view.stage}
        onChoose={(value) =>
          onChange({stage: unitStages.find(({stage}) => stage === value)?.stage})
        }
      />
      <FilterSpecialty
        specialties={specialties}
        counts={counts.specialty}
        value={view.specialty}
        onChoose={(specialty) => onChange({specialty})}
      />
      <Stack as="label" gap={2}>
        <Text size={1} weight="medium">
          Stale since this day or before
        </Text>
        <TextInput
          type="date"
          fontSize={1}
          value={view.staleSince ?? ''}
          onChange={({currentTarget}) =>
            onChange({staleSince: currentTarget.value || undefined}, {replace: true})
          }
        />
      </Stack>
    </Grid>
    <Flex gap={4} align="center" wrap="wrap">
      <FilterCheck
        label="Safety-critical only"
        count={counts.safety}
        checked={view.safetyOnly}
        onChange={(safetyOnly) => onChange({safetyOnly})}
      />
      <FilterCheck
        label="Mine"
        count={counts.mine}
        checked={view.mine}
        onChange={(mine) => onChange({mine})}
      />
      <ClearFilters
        disabled={!isNarrowed(view)}
        onClear={() => onChange({...defaultDeskView, tab: view.tab})}
      />
    </Flex>
  </Stack>
)
