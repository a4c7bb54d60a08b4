import {TargetIcon} from '@sanity/icons/Target'
import {namedPage} from '../localized/named-page.ts'

/** A part of the body. */
export const bodyRegion = namedPage('bodyRegion', 'Body region', TargetIcon)
