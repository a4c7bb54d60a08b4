import {isLocale, type Locale, sourceLocale} from '@preop/locales'
import {asRecord, asRecords, glossarySpellings, type PlainDocument} from '@preop/schema/rules'
import {
  type DeskPolicy,
  type GlossaryTerm,
  parseTranslationWork,
  toGlossaryTerm,
  workId,
} from '@preop/translation'
import {toEnabledLocales} from '../enabled-locales/to-enabled-locales.ts'
import {deskPolicy} from './desk-policy.ts'
import {rowsOfDocument} from './rows-of-document.ts'
import type {UnitRow} from './unit-row.ts'

/** The rows of one document in one locale: what changes and is told as one. */
export type RowGroup = {readonly key: string; readonly rows: readonly UnitRow[]}

type Derived = {
  readonly document: PlainDocument
  readonly work: PlainDocument | undefined
  readonly policy: DeskPolicy
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
      else this.#documents.delete(id)
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
   * without rows. It yields group by group, so that the caller can do something else in between.
   */
  *changes(): Generator<RowGroup, void> {
    const locales = this.locales()
    const present = new Set<string>()
    for (const document of this.#documents.values()) {
      if (unlisted.includes(document._type)) continue
      for (const locale of locales) {
        const key = workId(document._id, locale)
        present.add(key)
        const work = this.#documents.get(key)
        const known = this.#derived.get(key)
        const isKnown =
          known?.document === document && known.work === work && known.policy === this.#policy
        if (isKnown) continue
        this.#derived.set(key, {document, work, policy: this.#policy})
        const parsed = parseTranslationWork(work).work
        yield {key, rows: rowsOfDocument(document, parsed, locale, this.#policy)}
      }
    }
    for (const key of [...this.#derived.keys()].filter((one) => !present.has(one))) {
      this.#derived.delete(key)
      yield {key, rows: []}
    }
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
