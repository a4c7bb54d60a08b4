import {
  canonical,
  type DeskRow,
  type Origin,
  type Target,
  type TranslationWork,
  type WorkUnit,
  workTarget,
  writeTarget,
} from '@preop/translation'

type Writing = {
  readonly work: TranslationWork | undefined
  readonly row: DeskRow
  readonly target: Target
  readonly by: string
  /** ISO 8601 instant. */
  readonly at: string
  readonly origin: Origin
  readonly status: 'draft' | 'translated'
}

/** A draft stays one of the source it was begun on, so that what has changed since can be shown. */
const sourceOf = ({source, work, sourceMoved}: DeskRow, status: Writing['status']) =>
  status === 'draft' && work && sourceMoved
    ? {...source, hash: work.sourceHash, canonical: work.sourceSnapshot}
    : source

/**
 * The unit as the sidecar is to have it. Who hands a text over says that it renders the present
 * source. Who confirms what is published without changing a letter is not its translator.
 */
export const workToWrite = ({work, row, target, by, at, origin, status}: Writing): WorkUnit => {
  const source = sourceOf(row, status)
  const unit = writeTarget(work, {...row, source}, target, {by, at, origin, status})
  const stored = row.published?.stored
  const isConfirmed = canonical(workTarget(unit)) === canonical(row.published?.value)
  if (row.work || !stored || !isConfirmed) return unit
  const {translatedBy, translatedAt, origin: first} = stored
  return {...unit, translatedBy, translatedAt, origin: first}
}
