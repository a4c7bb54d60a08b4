import {visionTool} from '@sanity/vision'
import {defineConfig} from 'sanity'
import {structureTool} from 'sanity/structure'
import {pageActions} from './src/actions/page-actions.ts'
import {bannerCalendarTool} from './src/banner-calendar/banner-calendar.tool.ts'
import {bannerSchedule} from './src/banner-schedule/index.tsx'
import {citations} from './src/citations/citations.tsx'
import {dataset, isHosted, projectId} from './src/environment.ts'
import {createLakeClient} from './src/lake-client.ts'
import {lakeOrigin} from './src/lake-origin.ts'
import {localizedFields} from './src/localized/localized-fields.tsx'
import {refusalReasons} from './src/refusals/refusal-reasons.ts'
import {reviewQueueTool} from './src/review-queue/review-queue.tool.ts'
import {schemaTypes} from './src/schema-types.ts'
import {documentActions, newDocumentOptions} from './src/singletons.ts'
import {structure} from './src/structure.ts'
import {templates} from './src/templates/templates.ts'
import {translationDeskTool} from './src/translation-desk/translation-desk.tool.ts'
import {studioWords} from './src/words/studio-words.ts'
import {uploadWords} from './src/words/upload-words.ts'

export default defineConfig({
  title: 'Preop',
  projectId,
  dataset,
  ...(isHosted ? {} : {apiHost: lakeOrigin, unstable_clientFactory: createLakeClient}),
  plugins: [
    structureTool({structure}),
    localizedFields(),
    citations(),
    bannerSchedule(),
    refusalReasons(),
    {name: 'preop', tools: [translationDeskTool, reviewQueueTool, bannerCalendarTool]},
    visionTool(),
  ],
  schema: {types: schemaTypes, templates},
  i18n: {bundles: [studioWords, uploadWords]},
  document: {
    comments: {enabled: false},
    // Nobody would get the request: rights are given by whoever runs the server.
    askToEdit: {enabled: false},
    newDocumentOptions,
    actions: (actions, context) => pageActions(documentActions(actions, context), context),
  },
  // What hosted Sanity sells beside documents: the lake has none of it, and we need none.
  releases: {enabled: false},
  scheduledDrafts: {enabled: false},
  scheduledPublishing: {enabled: false},
  tasks: {enabled: false},
  mediaLibrary: {enabled: false},
  // Announcements are fetched from another host.
  announcements: {enabled: false},
})
