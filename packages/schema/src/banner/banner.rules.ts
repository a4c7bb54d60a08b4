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

const hostOf = (href: unknown) =>
  typeof href === 'string' && URL.canParse(href) ? new URL(href).host : undefined

const emergencyForGifts: Rule = {
  name: 'emergency-asks-for-gifts',
  level: 'error',
  appliesTo,
  check: (document, {documents, settings}) => {
    if (document.severity !== 'emergency') return []
    const {allowedHosts} = asRecord(settings)
    const providers: readonly unknown[] = Array.isArray(allowedHosts) ? allowedHosts : []
    return select(document, 'links.*').flatMap(({at, value}) => {
      const {href, reference} = asRecord(value)
      const target = documents.get(asText(asRecord(reference)._ref) ?? '')
      const host = hostOf(href)
      if (target?._type !== 'donation' && !(host && providers.includes(host))) return []
      return [
        {
          at,
          expected: 'a link that helps in the emergency',
          found: 'a link to an appeal',
          message:
            'An emergency is no occasion to ask for gifts. Take this link out, or put it in a message of its own.',
        },
      ]
    })
  },
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
  emergencyForGifts,
  timeZoneInvalid,
  linkTarget,
  showsNowhere,
]
