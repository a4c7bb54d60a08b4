import {isLocale, locales} from '@preop/locales'
import {documentTypes, isDocumentType} from '@preop/schema/rules'
import {SearchIcon} from '@sanity/icons/Search'
import {Box, Button, Checkbox, Flex, Grid, Stack, Text, TextInput} from '@sanity/ui'
import {useSchema} from 'sanity'
import {FilterSelect} from '../list-filters/filter-select.tsx'
import type {Specialty} from '../list-filters/specialty.ts'
import type {FacetCounts} from './count-findings.ts'
import {FilterKinds} from './filter-kinds.tsx'
import {findingSeverities} from './finding-severities.ts'
import {QueueOrder} from './queue-order.tsx'
import {OnlyNarrow} from './queue-styles.ts'
import {defaultView, paramsFromView, type QueueView} from './queue-view.ts'

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
  const types = documentTypes.map((type) => ({value: type, title: schema.get(type)?.title ?? type}))
  return (
    <Stack gap={4}>
      <FilterKinds counts={counts.kind} value={view.kind} onChoose={(kind) => onChange({kind})} />
      <Grid gridTemplateColumns={[1, 2, 3, 5]} gap={3}>
        <Stack as="label" gap={2}>
          <Text size={1} weight="medium">
            Words
          </Text>
          <TextInput
            type="search"
            fontSize={1}
            icon={SearchIcon}
            value={view.text}
            placeholder="Title, field or message"
            onChange={({currentTarget}) => onChange({text: currentTarget.value}, {replace: true})}
          />
        </Stack>
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
        <FilterSelect
          label="Specialty"
          all="All specialties"
          options={specialties.map(({id, title}) => ({value: id, title}))}
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
          onChoose={(value) => onChange({type: isDocumentType(value) ? value : undefined})}
        />
        <OnlyNarrow>
          <QueueOrder sort={view} onSort={onChange} />
        </OnlyNarrow>
      </Grid>
      <Flex gap={4} align="center" wrap="wrap">
        <Flex as="label" gap={2} align="center">
          <Checkbox
            checked={view.draftsOnly}
            onChange={({currentTarget}) => onChange({draftsOnly: currentTarget.checked})}
          />
          <Text size={1}>Drafts only ({counts.drafts.get('only') ?? 0})</Text>
        </Flex>
        <Box>
          <Button
            mode="bleed"
            fontSize={1}
            padding={2}
            text="Clear filters"
            disabled={!isNarrowed(view)}
            onClick={() =>
              onChange({...defaultView, sortBy: view.sortBy, descending: view.descending})
            }
          />
        </Box>
      </Flex>
    </Stack>
  )
}
