import type {ImportReport} from './import-report.types.ts'

/** Reports of the locales of a file as one. */
export const mergeReports = (reports: readonly ImportReport[]): ImportReport => ({
  applied: reports.flatMap(({applied}) => applied),
  already: reports.flatMap(({already}) => already),
  untranslated: reports.flatMap(({untranslated}) => untranslated),
  refused: reports.flatMap(({refused}) => refused),
})
