import {defineQuery} from 'groq'
import {bannerProjection} from '../banner/banner.query.ts'
import {donationProjection} from '../donation/donation.query.ts'
import {glossaryTermProjection} from '../glossary-term/glossary-term.query.ts'
import {imageAssetProjection} from '../image-asset/image-asset.query.ts'
import {personProjection} from '../person/person.query.ts'
import {procedureProjection} from '../procedure/procedure.query.ts'
import {redirectProjection} from '../redirect/redirect.query.ts'
import {topicProjection} from '../shared/topic.query.ts'
import {siteSettingsProjection} from '../site-settings/site-settings.query.ts'

/** One page of everything the site reads, each document projected once. */
export const snapshotPageQuery = defineQuery(`
  *[_type in $types && _id > $after] | order(_id asc) [0...$size] {
    _id, _type, _rev, _updatedAt,
    _type == "procedure" => {${procedureProjection}},
    _type == "banner" => {${bannerProjection}},
    _type == "donation" => {${donationProjection}},
    _type in ["specialty", "bodyRegion"] => {${topicProjection}},
    _type == "person" => {${personProjection}},
    _type == "glossaryTerm" => {${glossaryTermProjection}},
    _type == "siteSettings" => {${siteSettingsProjection}},
    _type == "redirect" => {${redirectProjection}},
    _type == "sanity.imageAsset" => {${imageAssetProjection}}
  }
`)

/** One page of what was approved, as the work in progress has it: only with a token there is any. */
export const approvedWorkPageQuery = defineQuery(`
  *[_type == "translationWork" && _id > $after] | order(_id asc) [0...$size] {
    _id, _type, _rev, language, source, "units": units[status == "approved"]
  }
`)

/** What changes whenever a document is published, changed or withdrawn: read before and after the pages. */
export const snapshotMarkQuery = defineQuery(`{
  "count": count(*[_type in $types]),
  "latest": *[_type in $types] | order(_updatedAt desc, _id asc) [0] {_id, _rev}
}`)
