import {isLocale, type Locale, sourceLocale} from '@preop/locales'
import {asRecord, asRecords, glossarySpellings, type PlainDocument} from '@preop/schema/rules'
import {
  type DeskPolicy,
  type GlossaryTerm,
  type LostWork,
  lostWork,
  parseTranslationWork,
  type StaleUnit,
  staleUnitKey,
  toGlossaryTerm,
  workId,
} from '@preop/translation'
import {toEnabledLocales} from '../enabled-locales/to-enabled-locales.ts'
import type {StaleDates, Undated} from './date-stale-units.ts'
import {deskPolicy} from './desk-policy.ts'
import {rowsOfDocument} from './rows-of-document.ts'
import type {UnitRow} from './unit-row.ts'

/** The rows of one document in one locale: what changes and is told as one. */
export type RowGroup = {
  readonly key: string
  readonly rows: readonly UnitRow[]
  /** What of the sidecar no row shows. */
  readonly lost: readonly LostWork[]
}

type Derived = {
  /** Undefined for a sidecar of a document or a locale that is not there. */
  readonly document: PlainDocument | undefined
  readonly work: PlainDocument | undefined
  readonly policy: DeskPolicy
  readonly dated: Dated | undefined
  readonly stale: readonly StaleUnit[]
}

/** What the history of one revision of a document has told. */
type Dated = {
  readonly rev: unknown
  readonly asked: ReadonlySet<string>
  readonly dates: StaleDates
}

const unlisted: readonly string[] = [
  ...['translationWork', 'translationMemory'],
  ...['siteSettings', 'person'],
]

/**
 * The published documents and sidecars of the lake, and the rows of the queue. What was derived of a
 * document in a locale is kept until the document, its sidecar or the glossary changes.
 */
export class DeskIndex {
  readonly #documents = new Map<string, PlainDocument>()
  readonly #derived = new Map<string, Derived>()
  readonly #dated = new Map<string, Dated>()
  #policy = deskPolicy([])

  /** Every document, sidecars and imported memories included. */
  get documents(): readonly PlainDocument[] {
    return [...this.#documents.values()]
  }

  get policy(): DeskPolicy {
    return this.#policy
  }

  /** Takes the present state of documents; an id that `present` lacks is gone. */
  update(ids: Iterable<string>, present: readonly PlainDocument[]): void {
    const found = new Map(present.map((document) => [document._id, document]))
    for (const id of ids) {
      const now = found.get(id)
      if (now) this.#documents.set(id, now)
      else {
        this.#documents.delete(id)
        this.#dated.delete(id)
      }
    }
    const words = this.#ofType('glossaryTerm').flatMap(glossarySpellings).sort()
    if (words.join('\n') !== this.#policy.glossaryWords?.join('\n'))
      this.#policy = deskPolicy(words)
  }

  /** Takes the present state of everything. */
  replaceAll(present: readonly PlainDocument[]): void {
    this.update([...this.#documents.keys(), ...present.map(({_id}) => _id)], present)
  }

  /**
   * The groups of rows that have changed since they were last asked for; a group that is gone comes
   * with nothing in it. It yields group by group, so that the caller can do something else in between.
   */
  *changes(): Generator<RowGroup, void> {
    const locales = this.locales()
    const present = new Set<string>()
    for (const document of this.#documents.values()) {
      if (unlisted.includes(document._type)) continue
      const known = this.#dated.get(document._id)
      const dated = known?.rev === document._rev ? known : undefined
      for (const locale of locales) {
        const key = workId(document._id, locale)
        present.add(key)
        const work = this.#documents.get(key)
        const now = {document, work, policy: this.#policy, dated}
        if (this.#isKnown(key, now)) continue
        const parsed = parseTranslationWork(work).work
        const {rows, stale} = rowsOfDocument(document, parsed, locale, this.#policy, dated?.dates)
        this.#derived.set(key, {...now, stale})
        const lost = lostWork(work, {document, isOffered: true, sourceLocale})
        yield {key, rows, lost}
      }
    }
    for (const work of this.#ofType('translationWork')) {
      if (present.has(work._id)) continue
      present.add(work._id)
      const id = asRecord(work.source)._ref
      const document = typeof id === 'string' ? this.#documents.get(id) : undefined
      const now = {document, work, policy: this.#policy, dated: undefined}
      if (this.#isKnown(work._id, now)) continue
      this.#derived.set(work._id, {...now, stale: []})
      const lost = lostWork(work, {document, isOffered: false, sourceLocale})
      yield {key: work._id, rows: [], lost}
    }
    for (const key of [...this.#derived.keys()].filter((one) => !present.has(one))) {
      this.#derived.delete(key)
      yield {key, rows: [], lost: []}
    }
  }

  /** Documents with stale units whose history has not been read at their present revision. */
  undated(): readonly Undated[] {
    const found = new Map<PlainDocument, StaleUnit[]>()
    for (const {document, stale} of this.#derived.values()) {
      if (!document) continue
      const asked = this.#askedOf(document)
      const open = stale.filter((unit) => asked?.has(staleUnitKey(unit)) !== true)
      if (open.length > 0) found.set(document, [...(found.get(document) ?? []), ...open])
    }
    return [...found].map(([document, units]) => ({document, units}))
  }

  /** Takes what the history told of stale units; rows change with it. */
  takeDates({document, units}: Undated, dates: StaleDates): void {
    const known = this.#dated.get(document._id)
    const before = known?.rev === document._rev ? known : undefined
    this.#dated.set(document._id, {
      rev: document._rev,
      asked: new Set([...(before?.asked ?? []), ...units.map(staleUnitKey)]),
      dates: new Map([...(before?.dates ?? []), ...dates]),
    })
  }

  #askedOf({_id, _rev}: PlainDocument): ReadonlySet<string> | undefined {
    const dated = this.#dated.get(_id)
    return dated?.rev === _rev ? dated?.asked : undefined
  }

  #isKnown(key: string, {document, work, policy, dated}: Omit<Derived, 'stale'>): boolean {
    const known = this.#derived.get(key)
    return (
      known?.document === document &&
      known?.work === work &&
      known?.policy === policy &&
      known?.dated === dated
    )
  }

  /** The locales of translations that readers can choose. */
  locales(): readonly Locale[] {
    const {enabledLocales} = asRecord(this.#documents.get('siteSettings'))
    return toEnabledLocales(enabledLocales).filter(
      (locale) => isLocale(locale) && locale !== sourceLocale,
    )
  }

  terms(): readonly GlossaryTerm[] {
    return this.#ofType('glossaryTerm').flatMap((document) => toGlossaryTerm(document) ?? [])
  }

  specialties(): readonly PlainDocument[] {
    return this.#ofType('specialty')
  }

  #ofType(type: string): PlainDocument[] {
    return asRecords([...this.#documents.values()])
      .filter(({_type}) => _type === type)
      .flatMap(({_id}) => this.#documents.get(String(_id)) ?? [])
  }
}
