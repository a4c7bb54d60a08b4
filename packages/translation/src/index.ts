export {alignUnits} from './align-units.ts'
export {type AuditPolicy, auditUnits} from './audit/audit-units.ts'
export type {AuditedProvenance, AuditedUnit} from './audit/audited-unit.types.ts'
export {canonical} from './canonical.ts'
export {canonicalText} from './canonical-text.ts'
export {
  type ChangedUnit,
  type ChangedUnitsPolicy,
  changedUnits,
  type TranslationAtStake,
} from './changed-units.ts'
export type {
  CheckedValue,
  CheckFault,
  CheckSeverity,
  Excerpt,
  FailedCheck,
  TranslationToCheck,
} from './checks/check.types.ts'
export {type CheckId, checkIds} from './checks/check-ids.ts'
export {checkTranslation} from './checks/check-translation.ts'
export {describeFailedCheck} from './checks/describe-failed-check.ts'
export {
  type Change,
  type ClassifyOptions,
  classifyChange,
  type Lexicon,
  type Substance,
} from './classify-change.ts'
export {deriveStatus, type PendingWork, type UnitStatus, type WorkStatus} from './derive-status.ts'
export {type DiffPart, diffWords} from './diff-words.ts'
export {findItem, sourceValue} from './find-item.ts'
export {type Freshness, type FreshnessPolicy, freshnessOf} from './freshness-of.ts'
export {findTerms} from './glossary/find-terms.ts'
export type {GlossaryTerm, TermHit} from './glossary/glossary.types.ts'
export {toGlossaryTerm} from './glossary/to-glossary-term.ts'
export {hashCanonical, hashSource} from './hash-source.ts'
export {isL10nUnit} from './is-l10n-unit.ts'
export {isReviewed} from './is-reviewed.ts'
export type {
  Block,
  BodyElement,
  L10nUnit,
  LocalizedBody,
  LocalizedItem,
  LocalizedString,
  Notice,
  Origin,
  Resolved,
  Span,
} from './localized.types.ts'
export {type Marker, markMeaningUnchanged} from './mark-meaning-unchanged.ts'
export {type MarkedRun, type MarkPiece, markPieces} from './mark-pieces.ts'
export * from './memory/index.ts'
export {noLexicon} from './no-lexicon.ts'
export {parseCanonical} from './parse-canonical.ts'
export * from './progress/index.ts'
export {fewestWordsScored} from './readability/fewest-words-scored.ts'
export {type Readability, readabilityOf} from './readability/readability-of.ts'
export {wordsBySentence} from './readability/words-by-sentence.ts'
export {resolveBody} from './resolve-body.ts'
export {type ResolvePolicy, resolveLocalized, type Translation} from './resolve-localized.ts'
export {resolveString} from './resolve-string.ts'
export {stringUnitKey, type Unit, unitsOf} from './units-of.ts'
export {type UnreviewedUnit, unreviewedMachineUnits} from './unreviewed-machine-units.ts'
export {alignWork} from './work/align-work.ts'
export type {Approval, ApprovalRefusal, Signer} from './work/approval.types.ts'
export {type ApprovalPolicy, type ApprovalRequest, approveUnit} from './work/approve-unit.ts'
export type {ContentMutation, ContentPatch, StoredDocument} from './work/content-mutation.types.ts'
export type {ContentStore} from './work/content-store.types.ts'
export {type DeskPolicy, type DeskRow, type DeskRows, deskRows} from './work/desk-rows.ts'
export {type DisplacedOptions, type DisplacedText, displacedTexts} from './work/displaced-texts.ts'
export {type DisplacedUnit, displacedUnits} from './work/displaced-units.ts'
export {type DocumentUnit, documentUnits} from './work/document-units.ts'
export {type PastTransaction, parseTransactions} from './work/history/parse-transactions.ts'
export {
  type HistoryRange,
  readStaleSince,
  type StaleHistory,
} from './work/history/read-stale-since.ts'
export type {StaleSince, StaleUnit} from './work/history/stale-unit.types.ts'
export {staleUnitKey} from './work/history/stale-unit-key.ts'
export {staleUnits} from './work/history/stale-units.ts'
export {transactionsQuery} from './work/history/transactions-query.ts'
export {isDisplaced} from './work/is-displaced.ts'
export {isStoredDocument} from './work/is-stored-document.ts'
export {type KeptApproved, keepApproved} from './work/keep-approved.ts'
export {type LostWork, type LostWorkOptions, lostWork} from './work/lost-work.ts'
export {markRefusalMessage} from './work/mark-refusal-message.ts'
export {type MarkRefusal, type MarkRequest, markUnitUnchanged} from './work/mark-unit-unchanged.ts'
export {newSourceHashes} from './work/new-source-hashes.ts'
export {
  type ParsedWork,
  parseTranslationWork,
  type WorkProblem,
} from './work/parse-translation-work.ts'
export type {PublishedTranslation} from './work/published-translations.ts'
export {refusalMessage} from './work/refusal-message.ts'
export {type RejectionRefusal, rejectUnit} from './work/reject-unit.ts'
export {type ApprovalOrder, saveApproval} from './work/save-approval.ts'
export {type MarkOrder, type SavedMarkRefusal, saveMark} from './work/save-mark.ts'
export {type SavedWork, saveWork} from './work/save-work.ts'
export type {
  IgnoredCheck,
  TranslationWork,
  WorkComment,
  WorkUnit,
} from './work/translation-work.types.ts'
export {workId} from './work/work-id.ts'
export {type WorkChange, type WorkPlace, workMutations} from './work/work-mutations.ts'
export {workTarget} from './work/work-target.ts'
export {type Target, type TargetAuthor, writeTarget} from './work/write-target.ts'
