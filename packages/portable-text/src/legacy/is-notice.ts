import {attribute, type DomElement} from './dom.ts'

const noticeName = /(?:^|[\s_-])(?:alert|notice|announcement|covid)(?:$|[\s_-])/i

/** Whether an element calls itself a notice of the site, which is a banner and no part of the page. */
export const isNotice = (element: DomElement): boolean =>
  attribute(element, 'role') === 'alert' ||
  noticeName.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`)
