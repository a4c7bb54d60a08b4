import {getCliClient} from 'sanity/cli'

// Run by `preop sanity exec` in tests: prints what a script is given, and one connection it makes.
const client = getCliClient({apiVersion: '2025-02-19'})
const {projectId, dataset, apiHost, token} = client.config()
const [ask, host] = process.argv.slice(2)
const documents = ask === 'count' ? await client.fetch<number>('count(*)') : undefined
const outside = host ? await fetch(`http://${host}/`).catch((error) => String(error.cause)) : ''
console.log(
  JSON.stringify({projectId, dataset, apiHost, hasToken: Boolean(token), documents, outside}),
)
