import type {z} from 'zod'
import {type Banner, bannerModel} from './banner/banner.model.ts'
import {type BodyRegion, bodyRegionModel} from './body-region/body-region.model.ts'
import {type Donation, donationModel} from './donation/donation.model.ts'
import {type GlossaryTerm, glossaryTermModel} from './glossary-term/glossary-term.model.ts'
import {type ImageAsset, imageAssetModel} from './image-asset/image-asset.model.ts'
import {type Person, personModel} from './person/person.model.ts'
import {type Procedure, procedureModel} from './procedure/procedure.model.ts'
import {type Redirect, redirectModel} from './redirect/redirect.model.ts'
import {type SiteSettings, siteSettingsModel} from './site-settings/site-settings.model.ts'
import {type Specialty, specialtyModel} from './specialty/specialty.model.ts'

/** Every type of document that the site reads, by its `_type`. */
export type ContentByType = {
  procedure: Procedure
  banner: Banner
  donation: Donation
  specialty: Specialty
  bodyRegion: BodyRegion
  person: Person
  glossaryTerm: GlossaryTerm
  siteSettings: SiteSettings
  redirect: Redirect
  'sanity.imageAsset': ImageAsset
}

export type ContentType = keyof ContentByType
export type ContentDocument = ContentByType[ContentType]

export const models: {[Type in ContentType]: z.ZodType<ContentByType[Type]>} = {
  procedure: procedureModel,
  banner: bannerModel,
  donation: donationModel,
  specialty: specialtyModel,
  bodyRegion: bodyRegionModel,
  person: personModel,
  glossaryTerm: glossaryTermModel,
  siteSettings: siteSettingsModel,
  redirect: redirectModel,
  'sanity.imageAsset': imageAssetModel,
}

export const isContentType = (value: unknown): value is ContentType =>
  typeof value === 'string' && Object.hasOwn(models, value)
