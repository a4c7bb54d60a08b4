import {getLocale} from '@preop/locales'
import {Badge, Flex, Heading, Stack, Text} from '@sanity/ui'
import type {UnitRow} from '../unit-row.ts'
import {unitStages} from '../unit-stages.ts'

type Props = {
  readonly title: string
  readonly place: string
  readonly locale: UnitRow['locale']
  readonly stage: UnitRow['stage']
  readonly isSafetyCritical: boolean
}

/** Which unit this is, where it stands and what matters of it. */
export const UnitHeading = ({title, place, locale, stage, isSafetyCritical}: Props) => {
  const known = unitStages.find((one) => one.stage === stage)
  return (
    <Stack gap={4}>
      <Heading as="h1" size={2}>
        {title}
      </Heading>
      <Text size={1}>{place}</Text>
      <Flex gap={2} wrap="wrap">
        <Badge tone="default">
          <bdi lang={locale}>{getLocale(locale).endonym}</bdi>
        </Badge>
        <Badge tone={known?.tone ?? 'default'}>{known?.title ?? stage}</Badge>
        {isSafetyCritical && <Badge tone="critical">Safety-critical</Badge>}
      </Flex>
    </Stack>
  )
}
