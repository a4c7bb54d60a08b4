import {getLocale, isLocale} from '@preop/locales'
import {Badge, Flex, Stack, Text} from '@sanity/ui'
import type {ComponentProps} from 'react'
import {useSchema} from 'sanity'
import {IntentLink} from 'sanity/router'
import type {Finding, FindingDate} from './finding.ts'
import {titleOfKind} from './finding-kinds.ts'
import {type FindingSeverity, titleOfSeverity} from './finding-severities.ts'
import {titleOfStage} from './finding-stages.ts'
import {linkToFinding} from './link-to-finding.ts'

type Tone = ComponentProps<typeof Badge>['tone']

const tones: Readonly<Record<FindingSeverity, Tone>> = {
  error: 'critical',
  safety: 'critical',
  warning: 'caution',
  notice: 'default',
}

const whatHappens: Readonly<Record<FindingDate['what'], string>> = {
  due: 'Due',
  expired: 'Expired',
  given: 'Last answer',
  changed: 'Changed',
}

const days = new Intl.DateTimeFormat('en', {dateStyle: 'medium', timeZone: 'UTC'})

const endonymOf = (locale: string) => (isLocale(locale) ? getLocale(locale).endonym : locale)

const DateOf = ({date}: {date: FindingDate}) => (
  <Stack gap={2}>
    <Text size={1} muted>
      {whatHappens[date.what]}
    </Text>
    <Text size={1}>
      <time dateTime={date.day}>{days.format(new Date(date.day))}</time>
    </Text>
  </Stack>
)

const TypeOf = ({finding}: {finding: Finding}) => {
  const type = useSchema().get(finding.documentType)?.title ?? finding.documentType
  return (
    <Text size={1} muted>
      {finding.stage === 'published' ? type : `${type} · ${titleOfStage(finding.stage)}`}
    </Text>
  )
}

/** One finding; its link opens the document at the field. */
export const QueueRow = ({finding}: {finding: Finding}) => (
  <tr>
    <td data-label="Severity">
      <Flex>
        <Badge tone={tones[finding.severity]}>{titleOfSeverity(finding.severity)}</Badge>
      </Flex>
    </td>
    <td data-label="Finding">
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {titleOfKind(finding.kind)}
        </Text>
        <Text size={1} muted>
          {finding.message}
        </Text>
      </Stack>
    </td>
    <td data-label="Document">
      <Stack gap={3}>
        <Text size={1} weight="medium">
          <IntentLink intent="edit" params={linkToFinding(finding)}>
            {finding.documentTitle}
          </IntentLink>
        </Text>
        <TypeOf finding={finding} />
      </Stack>
    </td>
    <td data-label="Locale">
      {finding.locale === undefined ? null : (
        <Text size={1}>
          <bdi lang={finding.locale}>{endonymOf(finding.locale)}</bdi>
        </Text>
      )}
    </td>
    <td data-label="Field">
      {finding.field === '' ? null : (
        <Text size={1} muted>
          {finding.field}
        </Text>
      )}
    </td>
    <td data-label="Date">{finding.date ? <DateOf date={finding.date} /> : null}</td>
  </tr>
)
