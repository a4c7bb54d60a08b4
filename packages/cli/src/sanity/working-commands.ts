import type {Reach} from './preload/may-reach.ts'

export type WorkingCommand = {
  /** Whether it asks the lake, and is of no use without one. */
  readonly lake: boolean
  /** Left out: the lake alone. */
  readonly reach?: Reach
  /** Arguments that name files: positions after the command, and flags. */
  readonly files?: readonly (number | string)[]
  /** Takes file names of the Studio's folder only, and joins absolute ones to it. */
  readonly joins?: true
  /** Prints what went wrong with a stack of calls inside packages, under which the message is lost. */
  readonly printsStack?: true
}

const local = {lake: false} as const
const lake = {lake: true} as const

/** What of Sanity's command line works over the lake. Everything else is refused, with its reason. */
export const workingCommands: Readonly<Record<string, WorkingCommand>> = {
  api: {...lake, files: ['input']},
  'assets:upload': {...lake, reach: 'named', files: ['file']},
  build: {...local, files: [0]},
  'datasets:create': lake,
  'datasets:export': {...lake, files: [1]},
  'datasets:import': {...lake, reach: 'named', files: [0], printsStack: true},
  'datasets:list': lake,
  'datasets:visibility:get': lake,
  debug: lake,
  doctor: local,
  'documents:create': {...lake, files: [0]},
  'documents:delete': lake,
  'documents:get': lake,
  'documents:query': lake,
  'documents:validate': {...lake, files: ['file']},
  exec: {...lake, reach: 'named', files: [0]},
  'manifest:extract': {...local, files: ['path']},
  'migrations:create': local,
  'migrations:list': local,
  'migrations:run': {...lake, reach: 'named', files: ['from-export']},
  'schemas:extract': {...local, files: ['path'], joins: true},
  'schemas:validate': {...local, files: ['debug-metafile-path']},
  'telemetry:status': local,
  'typegen:generate': {...local, files: ['config-path']},
}
