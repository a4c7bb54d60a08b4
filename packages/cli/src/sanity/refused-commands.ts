const account = 'needs an account at Sanity'
const users = 'people and tokens of the lake are made by `npx preop user`'
const telemetry = 'nothing is reported from here, so there is nothing to switch'
const shown = 'the lake serves the Studio: `npm start`'

/**
 * Why a command of Sanity's command line does not work over the lake, by command or by subject. Each
 * ends a sentence that begins with the command's name.
 */
export const refusedCommands: Readonly<Record<string, string>> = {
  backups: `${account}: use \`npx preop sanity dataset export\``,
  codemod: 'runs a program from the network, and Preop fetches none',
  context: `${account}: the lake has no knowledge bases`,
  cors: `${account}: the lake lets the site of PREOP_SITE_URL read`,
  'datasets:alias': `${account}: the lake's datasets have one name each`,
  'datasets:copy': `${account}: export the dataset and import it into the other`,
  'datasets:delete': 'is not supported by the lake, which deletes no dataset',
  'datasets:embeddings': `${account}: the lake has no embeddings`,
  'datasets:visibility:set':
    'is not supported by the lake, whose datasets are all public but for drafts and ids with a dot',
  deploy: `${account}: ${shown}`,
  dev: `serves the Studio away from the lake that it belongs to: ${shown}`,
  docs: "reads pages of Sanity's site, and nothing leaves this machine",
  graphql: `${account}: the lake answers GROQ`,
  hooks: `${account}: the lake tells the site of every publish by itself`,
  init: 'makes a new Studio, and this project has one',
  install: 'changes the packages of the Studio: use `npm install`',
  learn: "opens Sanity's site, and nothing leaves this machine",
  login: `${account}: over the lake you are its administrator already`,
  logout: `${account}: over the lake nobody is logged in at Sanity`,
  manage: `${account}: ${users}`,
  mcp: `${account}: the lake has no such server`,
  media: `${account}: the lake has no media library beside its datasets`,
  new: 'makes a new Studio, and this project has one',
  openapi: "reads specifications of Sanity's site, and nothing leaves this machine",
  organizations: account,
  preview: `serves the Studio away from the lake that it belongs to: ${shown}`,
  projects: `${account}: the lake holds one project`,
  'schemas:delete': `${account}: the lake keeps no schemas`,
  'schemas:deploy': `${account}: the lake keeps no schemas`,
  'schemas:list': `${account}: the lake keeps no schemas`,
  skills: 'fetches files from the network, and Preop fetches none',
  'telemetry:disable': telemetry,
  'telemetry:enable': telemetry,
  tokens: `${account}: ${users}`,
  undeploy: `${account}: ${shown}`,
  users: `${account}: ${users}`,
  versions: 'asks a registry for newer packages, and nothing leaves this machine',
}
