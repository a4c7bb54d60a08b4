import type {PlainDocument} from '@preop/schema/rules'
import {isDraftId, publishedId} from '../published-id.ts'
import {type CheckContext, checkContext} from './check-context.ts'
import {fallbackFindings} from './fallback-findings.ts'
import {feedbackFindings} from './feedback-findings.ts'
import type {Finding, VersionFinding} from './finding.ts'
import {mergeVersions} from './merge-versions.ts'
import {ruleFindings} from './rule-findings.ts'
import {withoutProvenance} from './without-provenance.ts'

type Checked = {
  readonly document: PlainDocument
  readonly context: CheckContext
  readonly byRules: readonly VersionFinding[]
  readonly fallbacks: readonly VersionFinding[]
}

export type Progress = {readonly done: number; readonly of: number}

const isFeedback = ({_type}: PlainDocument) => _type === 'feedback'

/** A rule may say the same twice of one place; that is one thing to do. */
const withoutRepeats = (found: readonly VersionFinding[]): VersionFinding[] => [
  ...new Map(found.map((finding) => [finding.id, finding])).values(),
]

/** A page that was never published has no readers, and is translated once it is. */
const toVersions = (published: Checked | undefined, draft: Checked | undefined) => ({
  published: published && withoutRepeats([...published.byRules, ...published.fallbacks]),
  draft: draft && withoutRepeats([...draft.byRules, ...(published ? draft.fallbacks : [])]),
})

/**
 * The documents of the lake and what is to be reviewed in them. What was found in a document is kept
 * until it, or anything published, changes: a draft is checked against what is published, so a
 * keystroke costs one document, while a publish may mend or break any other and costs all.
 */
export class ReviewQueue {
  readonly #documents = new Map<string, PlainDocument>()
  readonly #checked = new Map<string, Checked>()
  #context: CheckContext | undefined
  #isContextOld = true

  /** How many documents it holds, drafts and feedback included. */
  get size(): number {
    return this.#documents.size
  }

  /** Takes the present state of documents; an id that `present` lacks is gone. */
  update(ids: Iterable<string>, present: readonly PlainDocument[]): void {
    const found = new Map(present.map((document) => [document._id, document]))
    for (const id of ids) {
      const before = this.#documents.get(id)
      const now = found.get(id)
      if (now) this.#documents.set(id, now)
      else this.#documents.delete(id)
      if (!now) this.#checked.delete(id)
      const changed = now ?? before
      if (changed && !isDraftId(id) && !isFeedback(changed)) this.#isContextOld = true
    }
  }

  /** Takes the present state of everything. */
  replaceAll(present: readonly PlainDocument[]): void {
    this.update([...this.#documents.keys(), ...present.map(({_id}) => _id)], present)
  }

  /**
   * Checks what has to be checked anew, what changed before what may have been touched by it. It
   * yields after each document, so that the caller can do something else in between, or stop.
   *
   * @param today - `YYYY-MM-DD`
   */
  *check(today: string): Generator<Progress, void> {
    const context = this.#contextOn(today)
    const all = [...this.#documents.values()].filter((document) => !isFeedback(document))
    const isNew = (document: PlainDocument) =>
      this.#checked.get(document._id)?.document !== document
    const isOld = ({_id}: PlainDocument) => this.#checked.get(_id)?.context !== context
    const rest = all.filter((document) => !isNew(document) && isOld(document))
    const toCheck = [...all.filter(isNew), ...rest]
    for (const [index, document] of toCheck.entries()) {
      this.#checked.set(document._id, this.#look(document, context))
      yield {done: index + 1, of: toCheck.length}
    }
  }

  /** What was found so far. */
  findings(): Finding[] {
    const ids = new Set([...this.#checked.keys()].map(publishedId))
    const feedback = [...this.#documents.values()].filter(isFeedback)
    return [
      ...[...ids].flatMap((id) =>
        mergeVersions(toVersions(this.#checked.get(id), this.#checked.get(`drafts.${id}`))),
      ),
      ...feedbackFindings(feedback, (id) => this.#documents.get(id)),
    ]
  }

  /** The titles of the specialties that findings name by id. */
  specialties(): PlainDocument[] {
    return [...this.#documents.values()].filter(
      ({_type, _id}) => _type === 'specialty' && !isDraftId(_id),
    )
  }

  #look(document: PlainDocument, context: CheckContext): Checked {
    const id = publishedId(document._id)
    const known = this.#checked.get(document._id)
    const isKnown = known?.document === document && known.context.fallbacks === context.fallbacks
    const byRules = ruleFindings(withoutProvenance(document, id), context)
    const fallbacks = isKnown
      ? known.fallbacks
      : fallbackFindings({...document, _id: id}, context.fallbacks)
    return {document, context, byRules, fallbacks}
  }

  #contextOn(today: string): CheckContext {
    if (this.#context?.today === today && !this.#isContextOld) return this.#context
    const published = [...this.#documents.values()].filter(
      (document) => !isFeedback(document) && !isDraftId(document._id),
    )
    this.#isContextOld = false
    this.#context = checkContext(published, today, this.#context)
    return this.#context
  }
}
