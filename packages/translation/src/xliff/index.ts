export type {CodeBook} from './code-book.types.ts'
export {type ComparedLocale, type CompareFileOptions, compareFile} from './compare-file.ts'
export type {
  Code,
  CodeKind,
  ExchangeDocument,
  ExchangePart,
  ExchangeTerm,
  ExchangeUnit,
  Fragment,
  PresentTarget,
  Token,
} from './exchange.types.ts'
export {fragmentToText} from './fragment-to-text.ts'
export type {
  AppliedUnit,
  ImportReport,
  RefusalReason,
  RefusedUnit,
  UnitAddress,
} from './import-report.types.ts'
export {type ImportXliffOptions, importXliff} from './import-xliff.ts'
export {type LoadExchangeOptions, type LoadedDocument, loadExchange} from './load-exchange.ts'
export {mergeReports} from './merge-reports.ts'
export {largestXliff, readXliff} from './read-xliff.ts'
export type {ReadFile, ReadSegment, ReadState, ReadUnit, ReadXliff} from './read-xliff.types.ts'
export {refusalMessage} from './refusal-message.ts'
export {type ImportAuthor, type StoredTranslation, saveImport} from './save-import.ts'
export {sourceCodeBook} from './source-code-book.ts'
export {targetCodeBook} from './target-code-book.ts'
export {textToTokens} from './text-to-tokens.ts'
export {toCheckedXliff, type XliffVersion} from './to-checked-xliff.ts'
export {type ToExchangeOptions, toExchange} from './to-exchange.ts'
export {validateXliff} from './validate/validate-xliff.ts'
export {wantedUnits} from './wanted-units.ts'
export {writeXliff12} from './write-xliff-12.ts'
export {writeXliff21} from './write-xliff-21.ts'
export {XliffProblem} from './xliff-problem.ts'
