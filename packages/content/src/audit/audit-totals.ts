import type {AuditContent, AuditPage} from './audit-report.model.ts'

/** The figures of an audit. */
export const auditTotals = (pages: readonly AuditPage[]): AuditContent['totals'] => {
  const units = pages.flatMap((page) => page.units)
  const count = (is: (unit: (typeof units)[number]) => boolean) => units.filter(is).length
  const shown = (notice: (typeof units)[number]['shown']['notice']) =>
    count((unit) => unit.shown.notice === notice)
  return {
    pages: pages.length,
    units: units.length,
    safetyCritical: count(({safetyCritical}) => safetyCritical),
    shown: {
      none: shown('none'),
      wording: shown('wording'),
      changed: shown('changed'),
      missing: shown('missing'),
    },
    reviewed: count(({translation}) => translation?.provenance?.reviewed === true),
    machineUnreviewed: count(
      ({translation}) =>
        translation?.provenance?.origin === 'machine' && !translation.provenance.reviewed,
    ),
  }
}
