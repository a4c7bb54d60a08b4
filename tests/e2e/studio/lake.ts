import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createContentClient} from '@preop/content'
import {sites} from '../sites.ts'

/** The sample's lake with an administrator's rights: to lay out what a test works on, and to look. */
export const lake = createContentClient({
  projectId: 'preop',
  dataset: 'production',
  apiHost: sites.lake,
  token: readFileSync(join(sites.lakeData, 'admin-token'), 'utf8').trim(),
}).withConfig({perspective: 'raw'})
