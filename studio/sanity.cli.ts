import {defineCliConfig} from 'sanity/cli'
import {dataset, projectId} from './src/environment.ts'

export default defineCliConfig({
  api: {projectId, dataset},
  // Automatic updates load the Studio from another host at every start.
  deployment: {autoUpdates: false},
  schemaExtraction: {path: '.sanity/schema.json'},
  typegen: {
    path: '../packages/{content,schema}/src/**/*.query.ts',
    schema: '.sanity/schema.json',
    generates: '../packages/schema/src/generated/sanity.types.ts',
  },
})
