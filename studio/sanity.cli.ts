import {defineCliConfig} from 'sanity/cli'
import {exportForBrowsers} from './scripts/export-for-browsers.ts'
import {stayLocal} from './scripts/stay-local.ts'
import {dataset, isHosted, projectId} from './src/environment.ts'

export default defineCliConfig({
  api: {projectId, dataset},
  // Automatic updates load the Studio from another host at every start.
  deployment: {autoUpdates: false},
  vite: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), exportForBrowsers(), ...(isHosted ? [] : [stayLocal()])],
    // Workers are bundled by themselves, with plugins of their own.
    worker: {plugins: () => [exportForBrowsers()]},
  }),
  schemaExtraction: {path: '.sanity/schema.json'},
  typegen: {
    path: '../packages/{content,schema}/src/**/*.query.ts',
    schema: '.sanity/schema.json',
    generates: '../packages/schema/src/generated/sanity.types.ts',
  },
})
