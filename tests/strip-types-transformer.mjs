import {createHash} from 'node:crypto'
import {stripTypeScriptTypes} from 'node:module'

/** Jest sees a TypeScript file exactly as Node does when it runs it: types blanked, lines in place. */
export default {
  process: (source) => ({code: stripTypeScriptTypes(source)}),
  getCacheKey: (source, path) =>
    createHash('sha256').update(`${process.version}\0${path}\0${source}`).digest('hex'),
}
