import {resolve} from 'node:path'
import {makeLocal} from './make-local.ts'

// After a build by Sanity's command line itself: `node make-built-local.ts [folder]`.
makeLocal(resolve(import.meta.dirname, '..', process.argv[2] ?? 'dist'))
