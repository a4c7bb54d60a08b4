import {isTimeZone} from '../period/is-time-zone.ts'
import {asRecord, asText, quote} from '../rules/plain.ts'
import type {Rule} from '../rules/rule.ts'
import {select} from '../rules/select.ts'

const appliesTo = ['banner'] as const

const emergencyDismissible: Rule = {
  name: 'emergency-dismissible',
  level: 'error',
  appliesTo,
  check: ({severity, dismissible}) =>
    severity === 'emergency' && dismissible === true
      ? [
          {
            at: ['dismissible'],
            expected: 'an emergency banner that stays',
            found: 'a dismissible one',
            message:
              'An emergency banner must stay on the page. Switch "dismissible" off, or choose a lower severity.',
          },
        ]
      : [],
}

const timeZoneInvalid: Rule = {
  name: 'time-zone-invalid',
  level: 'error',
  appliesTo,
  check: ({schedule}) => {
    const {start, end, timeZone} = asRecord(schedule)
    const isScheduled = asText(start) !== undefined || asText(end) !== undefined
    if (isTimeZone(timeZone) || (timeZone === undefined && !isScheduled)) return []
    return [
      {
        at: ['schedule', 'timeZone'],
        expected: 'an IANA time zone such as America/Chicago',
        found: quote(timeZone),
        message: `${quote(timeZone)} is not a time zone, so readers cannot be told when this ends. Write one such as America/Chicago.`,
      },
    ]
  },
}

const linkTarget: Rule = {
  name: 'banner-link-target',
  level: 'error',
  appliesTo,
  check: (document) =>
    select(document, 'links.*').flatMap(({at, value}) => {
      const {href, reference} = asRecord(value)
      const hasReference = asText(asRecord(reference)._ref) !== undefined
      const hasHref = asText(href) !== undefined
      if (hasReference !== hasHref) return []
      return [
        {
          at: hasHref ? [...at, 'href'] : at,
          expected: 'either a page of this site or an address',
          found: hasHref ? 'both' : 'neither',
          message:
            'A link of a banner leads either to a page of this site or to an address. Set exactly one.',
        },
      ]
    }),
}

const hasItems = (value: unknown) => Array.isArray(value) && value.length > 0

const showsNowhere: Rule = {
  name: 'banner-shows-nowhere',
  level: 'warning',
  appliesTo,
  check: ({targets}) => {
    const {wholeSite, specialties, procedures, donationPages} = asRecord(targets)
    if (wholeSite === true || donationPages === true) return []
    if (hasItems(specialties) || hasItems(procedures)) return []
    return [
      {
        at: ['targets'],
        expected: 'the whole site, specialties, procedures or donation pages',
        found: 'none of them',
        message: 'No page shows this banner. Choose where it appears.',
      },
    ]
  },
}

export const bannerRules: readonly Rule[] = [
  emergencyDismissible,
  timeZoneInvalid,
  linkTarget,
  showsNowhere,
]
