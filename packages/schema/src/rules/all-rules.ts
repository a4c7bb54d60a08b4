import {bannerRules} from '../banner/banner.rules.ts'
import {donationRules} from '../donation/donation.rules.ts'
import {glossarySpellingRules} from '../glossary-term/glossary-spelling.rules.ts'
import {imageRules} from '../image/image.rules.ts'
import {localizedRules} from '../localized/localized.rules.ts'
import {optionRules} from '../options/options.rules.ts'
import {periodRules} from '../period/period.rules.ts'
import {linkRules} from '../portable-text/link.rules.ts'
import {nodeRules} from '../portable-text/node.rules.ts'
import {timedStepRules} from '../portable-text/timed-step.rules.ts'
import {procedureRules} from '../procedure/procedure.rules.ts'
import {redirectRules} from '../redirect/redirect.rules.ts'
import {referenceRules} from '../reference/reference.rules.ts'
import {sectionRules} from '../section/section.rules.ts'
import {siteSettingsRules} from '../site-settings/site-settings.rules.ts'
import {slugRules} from '../slug/slug.rules.ts'
import {sourceTextRules} from '../source-text/source-text.rules.ts'
import {duplicateKeyRules} from './duplicate-key.rules.ts'
import {privateIdRules} from './private-id.rules.ts'
import {readabilityRules} from './readability/readability.rules.ts'
import type {Rule} from './rule.ts'

/** Every rule there is. */
export const allRules: readonly Rule[] = [
  ...sourceTextRules,
  ...slugRules,
  ...localizedRules,
  ...duplicateKeyRules,
  ...optionRules,
  ...periodRules,
  ...nodeRules,
  ...timedStepRules,
  ...linkRules,
  ...referenceRules,
  ...imageRules,
  ...procedureRules,
  ...sectionRules,
  ...glossarySpellingRules,
  ...readabilityRules,
  ...bannerRules,
  ...donationRules,
  ...siteSettingsRules,
  ...redirectRules,
  ...privateIdRules,
]
