import type {Environment} from '../environment.ts'
import {checkLake} from '../sanity/check-lake.ts'
import {findSanityCommand} from '../sanity/find-sanity-command.ts'
import {type FoundToken, findToken} from '../sanity/find-token.ts'
import {locateFiles} from '../sanity/locate-files.ts'
import {refuseCommand} from '../sanity/refuse-command.ts'
import {runNode} from '../sanity/run-node.ts'
import {sanityProgram, studioDir} from '../sanity/sanity-cli.ts'
import {toLakeEnvironment} from '../sanity/to-lake-environment.ts'
import {workingCommands} from '../sanity/working-commands.ts'
import type {Run} from './index.ts'

const ownProject = 'preop'

/** The Studio's configuration takes only variables with its own prefix. */
const toStudioVariables = ({embedded, lake}: Environment): Record<string, string> => ({
  ...(lake.projectId === ownProject ? {} : {SANITY_STUDIO_PROJECT_ID: lake.projectId}),
  ...(embedded ? {} : {SANITY_STUDIO_DATASET: lake.dataset}),
})

const runHosted = (args: string[], environment: Environment): Promise<number> => {
  const found = findSanityCommand(args)
  const located = found ? locateFiles(args, found, process.cwd()) : args
  return runNode([sanityProgram, ...located], studioDir, toStudioVariables(environment))
}

/** In place of a login of its user's, which is not for the lake. */
const nobody: FoundToken = {token: 'none', source: 'nobody'}

const runWithLake = async (
  args: string[],
  environment: Environment,
  origin: string,
): Promise<number> => {
  const found = refuseCommand(args)
  const located = found ? locateFiles(args, found, process.cwd()) : args
  const command = workingCommands[found?.id ?? ''] ?? {lake: false}
  const from = command.lake ? findToken(environment) : nobody
  if (command.lake) await checkLake(origin, from)
  const code = await runNode([sanityProgram, ...located], studioDir, {
    ...toStudioVariables(environment),
    ...toLakeEnvironment(environment, {origin, token: from.token}, command),
  })
  if (found?.id !== 'build' || code !== 0) return code
  const folder = located.slice(found.words).filter((arg) => !arg.startsWith('-'))
  return runNode(['scripts/make-built-local.ts', ...folder], studioDir)
}

export const sanity: Run = (args, environment) => {
  const {apiHost} = environment.lake
  return apiHost ? runWithLake(args, environment, apiHost) : runHosted(args, environment)
}
