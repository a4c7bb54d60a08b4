import {isLocale, locales} from '@preop/locales'
import {Flex, Grid, Stack} from '@sanity/ui'
import {useSchema} from 'sanity'
import {ClearFilters} from '../list-filters/clear-filters.tsx'
import {FilterCheck} from '../list-filters/filter-check.tsx'
import {FilterSelect} from '../list-filters/filter-select.tsx'
import {FilterSpecialty} from '../list-filters/filter-specialty.tsx'
import {FilterWords} from '../list-filters/filter-words.tsx'
import {knownOption} from '../list-filters/known-option.ts'
import type {Specialty} from '../list-filters/specialty.ts'
import type {FacetCounts} from './count-findings.ts'
import {FilterKinds} from './filter-kinds.tsx'
import {findingSeverities} from './finding-severities.ts'
import {QueueOrder} from './queue-order.tsx'
import {OnlyNarrow} from './queue-styles.ts'
import {defaultView, paramsFromView, type QueueView} from './queue-view.ts'
import {queuedTypes} from './queued-types.ts'

type Props = {
  view: QueueView
  counts: FacetCounts
  specialties: readonly Specialty[]
  onChange: (change: Partial<QueueView>, how?: {replace: boolean}) => void
}

const severities = findingSeverities.map(({severity, title, hint}) => ({
  value: severity,
  title: `${title}: ${hint}`,
}))
const localeOptions = locales.map(({id, endonym}) => ({value: id, title: endonym}))

const isNarrowed = (view: QueueView) =>
  paramsFromView({...view, sortBy: defaultView.sortBy, descending: false, page: 1}).length > 0

/** Everything by which the queue is narrowed. */
export const QueueFilters = ({view, counts, specialties, onChange}: Props) => {
  const schema = useSchema()
  const types = queuedTypes.map((type) => ({value: type, title: schema.get(type)?.title ?? type}))
  return (
    <Stack gap={4}>
      <FilterKinds counts={counts.kind} value={view.kind} onChoose={(kind) => onChange({kind})} />
      <Grid gridTemplateColumns={[1, 2, 3, 5]} gap={3}>
        <FilterWords value={view.text} placeholder="Title, field or message" onChange={onChange} />
        <FilterSelect
          label="Severity"
          all="All severities"
          options={severities}
          counts={counts.severity}
          value={view.severity}
          onChoose={(value) =>
            onChange({severity: findingSeverities.find((one) => one.severity === value)?.severity})
          }
        />
        <FilterSpecialty
          specialties={specialties}
          counts={counts.specialty}
          value={view.specialty}
          onChoose={(specialty) => onChange({specialty})}
        />
        <FilterSelect
          label="Locale"
          all="All locales"
          options={localeOptions}
          counts={counts.locale}
          value={view.locale}
          onChoose={(value) => onChange({locale: isLocale(value) ? value : undefined})}
        />
        <FilterSelect
          label="Type"
          all="All types"
          options={types}
          counts={counts.type}
          value={view.type}
          onChoose={(value) => onChange({type: knownOption(queuedTypes, value)})}
        />
        <OnlyNarrow>
          <QueueOrder sort={view} onSort={onChange} />
        </OnlyNarrow>
      </Grid>
      <Flex gap={4} align="center" wrap="wrap">
        <FilterCheck
          label="Drafts only"
          count={counts.drafts.get('only') ?? 0}
          checked={view.draftsOnly}
          onChange={(draftsOnly) => onChange({draftsOnly})}
        />
        <ClearFilters
          disabled={!isNarrowed(view)}
          onClear={() =>
            onChange({...defaultView, sortBy: view.sortBy, descending: view.descending})
          }
        />
      </Flex>
    </Stack>
  )
}
