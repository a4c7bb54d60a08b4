export {type BannerAim, bannerAimOf} from '../banner/banner-aim-of.ts'
export {isBannerAimedAt} from '../banner/is-banner-aimed-at.ts'
export {isBannerRunning} from '../banner/is-banner-running.ts'
export {nextBannerChange} from '../banner/next-banner-change.ts'
export type {BannerSchedule, BannerTargets, ScheduledBanner} from '../banner/scheduled-banner.ts'
export {compareBanners, selectBanners} from '../banner/select-banners.ts'
export {type Severity, severities} from '../banner/severities.ts'
export {type DocumentType, documentTypes, isDocumentType} from '../document-types.ts'
export {
  type Frequency,
  frequencies,
  type ProviderMethod,
  type ProviderParameter,
  providerMethods,
  providerParameters,
} from '../donation/donation-options.ts'
export {type FeedbackReason, feedbackReasons} from '../feedback/feedback-reasons.ts'
export type * from '../generated/sanity.types.ts'
export {glossarySpellings} from '../glossary-term/glossary-spellings.ts'
export {
  type LocalizedFieldType,
  type LocalizedItemType,
  type LocalizedKind,
  localizedFieldType,
  localizedItemType,
  localizedKinds,
} from '../localized/localized-kinds.ts'
export {isDate} from '../period/is-date.ts'
export {isInstant} from '../period/is-instant.ts'
export {isTimeZone} from '../period/is-time-zone.ts'
export {secondsUntilNext} from '../period/seconds-until-next.ts'
export {faqPath} from '../portable-text/faq-path.ts'
export {isBlockHolder} from '../portable-text/is-block-holder.ts'
export {isSafeHref} from '../portable-text/is-safe-href.ts'
export {
  type Annotation,
  annotations,
  type BlockObject,
  type BlockStyle,
  blockObjects,
  blockStyles,
  type Decorator,
  decorators,
  type InlineObject,
  inlineObjects,
  type ListItem,
  listItems,
} from '../portable-text/portable-text-nodes.ts'
export {
  readTiming,
  type TimeRelation,
  type TimeUnit,
  type Timing,
  timeRelations,
  timeUnits,
} from '../portable-text/timing.ts'
export {timingWords} from '../portable-text/timing-words.ts'
export {unitAnchor} from '../portable-text/unit-anchor.ts'
export {type Urgency, urgencies} from '../portable-text/urgencies.ts'
export {daysBetween} from '../procedure/days-between.ts'
export {
  type CareSetting,
  careSettings,
  type ProcedureType,
  procedureTypes,
  type SchemaOrgType,
  schemaOrgTypes,
} from '../procedure/procedure-options.ts'
export {weeksOfNotice} from '../procedure/review.rules.ts'
export {
  type KnownRedirect,
  planRedirects,
  type RedirectPlan,
  type StoredRedirect,
} from '../redirect/plan-redirects.ts'
export {isInSafetySection} from '../section/is-in-safety-section.ts'
export {isSafetyCritical} from '../section/is-safety-critical.ts'
export {type SectionKind, sectionDefinitions, sectionKinds} from '../section/section-kinds.ts'
export {isJurisdiction} from '../site-settings/is-jurisdiction.ts'
export {
  type DialLine,
  dialLines,
  type PhoneLine,
  phoneLines,
} from '../site-settings/phone-lines.ts'
export {pagePath} from '../slug/page-path.ts'
export {pagePaths} from '../slug/page-paths.ts'
export {previewPrefix} from '../slug/preview-prefix.ts'
export {ownSlug, servedSlug} from '../slug/served-slug.ts'
export {isSluggedType, type SluggedType, sluggedTypes} from '../slug/slugged-types.ts'
export {textToSlug} from '../slug/text-to-slug.ts'
export {
  type Origin,
  origins,
  type UnitStatus,
  unitStatuses,
} from '../translation-work/translation-work-options.ts'
export {instantToWallTime} from '../wall-time/instant-to-wall-time.ts'
export {isWallTime, type WallTime} from '../wall-time/is-wall-time.ts'
export {type WallTimeInstants, wallTimeToInstants} from '../wall-time/wall-time-to-instants.ts'
export {findProblems} from './find-problems.ts'
export {localizedText} from './localized-value.ts'
export {localeOfPath, type PathSegment, toStudioPath, toUnitPath} from './path.ts'
export {
  asRecord,
  asRecords,
  asText,
  isRecord,
  type PlainDocument,
  type PlainRecord,
} from './plain.ts'
export type {Problem} from './problem.ts'
export {type EnglishReadability, englishReadability} from './readability/english-readability.ts'
export {readingGrade} from './readability/reading-grade.ts'
export {type Role, roles} from './roles.ts'
export type {DocumentLookup, Finding, Level, Rule, ValidationContext} from './rule.ts'
export {validateDocument} from './validate-document.ts'
