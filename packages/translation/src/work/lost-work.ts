import {canonical} from '../canonical.ts'
import {canonicalText} from '../canonical-text.ts'
import type {WorkStatus} from '../derive-status.ts'
import {isElement} from '../is-element.ts'
import {isRecord} from '../is-record.ts'
import {alignWork} from './align-work.ts'
import {documentUnits} from './document-units.ts'
import {parseTranslationWork} from './parse-translation-work.ts'
import type {WorkUnit} from './translation-work.types.ts'
import {workTarget} from './work-target.ts'

/** A text in a sidecar that stands in no list of units. */
export type LostWork = {
  /**
   * - `orphan`: the document has no such unit any more
   * - `noDocument`: the document is not published
   * - `localeNotOffered`: the settings do not have the locale
   * - `malformed`: what is stored cannot be used
   */
  readonly kind: 'orphan' | 'noDocument' | 'localeNotOffered' | 'malformed'
  readonly documentId: string
  readonly locale: string
  /** Empty when the whole sidecar cannot be used. */
  readonly path: string
  /** The translation, as words; empty when there is none yet. */
  readonly text: string
  /** User id of whoever wrote it. */
  readonly by: string | undefined
  /** Undefined when it is malformed. */
  readonly status: WorkStatus | undefined
  /** What is wrong with it, where it is malformed. */
  readonly problem?: string
}

export type LostWorkOptions = {
  /** As it is published; undefined when it is not. */
  readonly document: unknown
  /** Whether the settings have the locale. */
  readonly isOffered: boolean
  readonly sourceLocale: string
}

const textOf = (unit: WorkUnit): string => {
  const target = workTarget(unit)
  return target === undefined ? '' : canonicalText(canonical(target))
}

/** As many of the words as can be read of something that is not as it should be. */
const wordsOf = (stored: unknown): string => {
  if (!isRecord(stored)) return ''
  const {target, targetBody} = stored
  if (typeof target === 'string') return target
  const elements = Array.isArray(targetBody) ? targetBody.filter(isElement) : []
  try {
    return elements.map((element) => canonicalText(canonical(element))).join('\n')
  } catch {
    return JSON.stringify(targetBody)
  }
}

/** The units that a problem is about: two of one key, or one without a key by its number. */
const unitsNamed = (units: readonly unknown[], name: string): readonly unknown[] => {
  const named = units.filter((one) => isRecord(one) && one._key === name)
  const number = /^number (\d+)$/.exec(name)?.[1]
  return named.length > 0 || number === undefined
    ? named
    : units.slice(Number(number) - 1).slice(0, 1)
}

const nameFrom = (sidecar: Readonly<Record<string, unknown>>) => {
  const [, documentId = '', locale = ''] = /^l10n\.(.+)\.([^.]+)$/.exec(String(sidecar._id)) ?? []
  return {documentId: documentId || String(sidecar._id), locale}
}

/**
 * What of a sidecar stands in no list of units: nothing that somebody translated is to be out of
 * sight.
 *
 * @param stored - the sidecar as the lake gives it; undefined when there is none
 */
export const lostWork = (
  stored: unknown,
  {document, isOffered, sourceLocale}: LostWorkOptions,
): readonly LostWork[] => {
  if (!isRecord(stored)) return []
  const {work, problems} = parseTranslationWork(stored)
  const place = nameFrom(stored)
  const units: readonly unknown[] = Array.isArray(stored.units) ? stored.units : []
  const malformed = problems.map(({unit: path = '', message}): LostWork => {
    const meant = unitsNamed(units, path)
    const [by] = meant.flatMap((unit) => (isRecord(unit) ? unit.translatedBy : []))
    return {
      kind: 'malformed',
      ...place,
      path,
      text: meant.map(wordsOf).filter(Boolean).join('\n'),
      by: typeof by === 'string' ? by : undefined,
      status: undefined,
      problem: message,
    }
  })
  if (!work) return malformed
  const lost = (kind: LostWork['kind']) => (unit: WorkUnit) => ({
    kind,
    documentId: work.source._ref,
    locale: work.language,
    path: unit.path,
    text: textOf(unit),
    by: unit.translatedBy ?? undefined,
    status: unit.status,
  })
  if (!isRecord(document)) return [...work.units.map(lost('noDocument')), ...malformed]
  if (!isOffered) return [...work.units.map(lost('localeNotOffered')), ...malformed]
  const {orphans} = alignWork(documentUnits(document, sourceLocale), work)
  return [...orphans.map(lost('orphan')), ...malformed]
}
