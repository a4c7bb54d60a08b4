export {readTmx} from './read-tmx.ts'
export type {TmxContent, TmxHeader, TmxOptions, TmxRefusal} from './tmx.types.ts'
export {writeTmx} from './write-tmx.ts'
