import {registerHooks} from 'node:module'
import {isMainThread} from 'node:worker_threads'
import {guardConnections} from './guard-connections.ts'
import {lakeOrigin, reach} from './settings.ts'

const ours = new URL('client-of-lake.ts', import.meta.url).href
const theirs = import.meta.resolve('@sanity/client')

// The command line has no setting for the address of the API. So its client, also the one that a
// script gets from it, is exchanged for one that is led to the lake.
registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context)
    return found.url === theirs && context.parentURL !== ours ? next(ours, context) : found
  },
})
// Its workers load modules in their own way. This variable leads them, and would warn of itself
// in the main thread. They put the project's id before the host's name.
if (!isMainThread) process.env.SANITY_INTERNAL_ENV = lakeOrigin
guardConnections(new URL(lakeOrigin).hostname, reach)
