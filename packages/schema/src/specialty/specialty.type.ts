import {CaseIcon} from '@sanity/icons/Case'
import {namedPage} from '../localized/named-page.ts'

/** A medical specialty. */
export const specialty = namedPage('specialty', 'Specialty', CaseIcon)
