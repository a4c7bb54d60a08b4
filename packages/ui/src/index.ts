export {AlphabeticalList, type AlphabeticalListProps} from './alphabetical-list/index.tsx'
export {
  Banner,
  type BannerContent,
  BannerList,
  type BannerListProps,
  type Severity,
} from './banner-list/index.tsx'
export {Breadcrumbs, type BreadcrumbsProps} from './breadcrumbs/index.tsx'
export {CardList, type CardListProps} from './card-list/index.tsx'
export {CareCard, type CareCardProps} from './care-card/index.tsx'
export {ContentsNav, type ContentsNavProps} from './contents-nav/index.tsx'
export {DemonstrationNotice, type DemonstrationNoticeProps} from './demonstration-notice/index.tsx'
export {
  DonationAppeal,
  type DonationAppealProps,
  DonationForm,
  type DonationFormProps,
  type DonationProgress,
  type GiftValues,
  HandOff,
  type HandOffProps,
} from './donation-appeal/index.tsx'
export {DonationTeaser, type DonationTeaserProps} from './donation-teaser/index.tsx'
export {ErrorPage, type ErrorPageProps} from './error-page/index.tsx'
export {
  Fact,
  FactList,
  type FactListProps,
  type FactProps,
  type FactValue,
} from './fact-list/index.tsx'
export {FallbackNote, type FallbackNoteProps} from './fallback-note/index.tsx'
export {FaqList, type FaqListProps} from './faq-list/index.tsx'
export {FeedbackForm, type FeedbackFormProps} from './feedback-form/index.tsx'
export {
  type GlossaryEntry,
  GlossaryList,
  type GlossaryListProps,
} from './glossary-list/index.tsx'
export {HelpLink, type HelpLinkProps} from './help-link/index.tsx'
export {Icon, type IconProps} from './icon/index.tsx'
export {
  LanguageAssistanceNotice,
  type LanguageAssistanceNoticeProps,
} from './language-assistance/index.tsx'
export {LanguageHelp, type LanguageHelpProps} from './language-help/index.tsx'
export {LanguageSwitcher, type LanguageSwitcherProps} from './language-switcher/index.tsx'
export {PageHeader, type PageHeaderProps} from './page-header/index.tsx'
export {PageShell, type PageShellProps} from './page-shell/index.tsx'
export {PhoneList, type PhoneListProps} from './phone-list/index.tsx'
export {Picture, type PictureProps} from './picture/index.tsx'
export {PrintHead, type PrintHeadProps} from './print-head/index.tsx'
export {PrintTools, type PrintToolsProps} from './print-tools/index.tsx'
export {ReadTogether, type ReadTogetherProps} from './read-together/index.tsx'
export {
  type ReferenceItem,
  ReferenceList,
  type ReferenceListProps,
} from './reference-list/index.tsx'
export {RelatedList, type RelatedListProps} from './related-list/index.tsx'
export {ReviewInfo, type ReviewInfoProps} from './review-info/index.tsx'
export {RichText, type RichTextProps} from './rich-text/index.tsx'
export {SearchForm, type SearchFormProps} from './search-form/index.tsx'
export {
  type MarkedText,
  SearchResultList,
  type SearchResultListProps,
} from './search-result-list/index.tsx'
export {Section, type SectionProps} from './section/index.tsx'
export {SectionPair, type SectionPairProps} from './section-pair/index.tsx'
export {
  PairHeading,
  type PairRow,
  PairTable,
  SideBySide,
  type SideBySideProps,
} from './side-by-side/index.tsx'
export {SiteFooter, type SiteFooterProps} from './site-footer/index.tsx'
export {SiteHeader, type SiteHeaderProps} from './site-header/index.tsx'
export {SkipLink, type SkipLinkProps} from './skip-link/index.tsx'
export {Term, type TermProps} from './term/index.tsx'
export {Text, type TextProps} from './text/index.tsx'
export {languageAttributes} from './text/language-attributes.ts'
export {TimedSteps, type TimedStepsProps} from './timed-steps/index.tsx'
export type * from './types.ts'
