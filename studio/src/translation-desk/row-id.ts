import type {UnitAddress} from './unit-row.ts'

/** One string for a unit in a locale. No part of it can hold a space. */
export const rowId = ({documentId, locale, path}: UnitAddress): string =>
  `${documentId} ${locale} ${path}`
