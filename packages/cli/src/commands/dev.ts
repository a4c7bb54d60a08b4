import type {Command} from './index.ts'
import {runServers} from './start.ts'

export const dev: Command = {
  summary: 'the same, with the site compiled anew as its files change',
  run: (_args, environment) => runServers(environment, 'dev'),
}
