import {bannerTypes} from './banner/banner.types.ts'
import {bodyRegion} from './body-region/body-region.type.ts'
import {donation} from './donation/donation.type.ts'
import {donationParts} from './donation/donation-parts.types.ts'
import {feedback} from './feedback/feedback.type.ts'
import {glossaryTermTypes} from './glossary-term/glossary-term.types.ts'
import {localizedTypes} from './localized/localized.types.ts'
import {person} from './person/person.type.ts'
import {portableTextTypes} from './portable-text/portable-text.types.ts'
import {procedure} from './procedure/procedure.type.ts'
import {procedureParts} from './procedure/procedure-parts.types.ts'
import {redirect} from './redirect/redirect.type.ts'
import {section} from './section/section.type.ts'
import {siteSettings} from './site-settings/site-settings.type.ts'
import {siteSettingsParts} from './site-settings/site-settings-parts.types.ts'
import {specialty} from './specialty/specialty.type.ts'
import {translationMemory} from './translation-memory/translation-memory.type.ts'
import {translationWork} from './translation-work/translation-work.type.ts'

/** Every type of the content model, for the Studio. */
export const schemaTypes = [
  procedure,
  ...bannerTypes,
  donation,
  specialty,
  bodyRegion,
  person,
  ...glossaryTermTypes,
  siteSettings,
  redirect,
  feedback,
  translationWork,
  translationMemory,
  section,
  ...procedureParts,
  ...donationParts,
  ...siteSettingsParts,
  ...portableTextTypes,
  ...localizedTypes,
]
