import type {Locale} from '@preop/locales'
import type {XliffVersion} from '@preop/translation/exchange'
import type {ExchangeStatus} from './exchange-statuses.ts'

/** What somebody wants in a file. */
export type ExportChoice = {
  readonly locale: Locale
  readonly version: XliffVersion
  readonly statuses: readonly ExchangeStatus[]
  /** Only documents that the filters of the list show. */
  readonly onlyFiltered: boolean
}
