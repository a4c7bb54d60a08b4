import type {Run} from './index.ts'
import {runServers} from './start.ts'

export const dev: Run = (_args, environment) => runServers(environment, 'dev')
