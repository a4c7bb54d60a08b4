import type {ComparedLocale, ImportReport, ReadXliff} from '@preop/translation/exchange'

export type ComparedFile = {
  readonly read: ReadXliff
  readonly compared: readonly ComparedLocale[]
  readonly origin: 'human' | 'machine'
}

/** How far the import of a file has come. */
export type ImportState =
  | {readonly step: 'none'}
  | {readonly step: 'reading'; readonly name: string}
  /** Nothing of the file can be taken, or the lake did not answer. */
  | {readonly step: 'failed'; readonly name: string; readonly message: string}
  | ({
      readonly step: 'compared' | 'storing'
      readonly name: string
      readonly report: ImportReport
    } & ComparedFile)
  | {readonly step: 'stored'; readonly name: string; readonly report: ImportReport}
