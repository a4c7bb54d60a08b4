/** Looks for Node's `require` before it exports itself; in a browser it has none and exports nothing. */
const file = /\/node_modules\/pluralize\/pluralize\.js$/

const test = "typeof require === 'function' && "

/**
 * A plugin of Vite that lets a package the reading level is counted with load in a browser. Without
 * it every check of a procedure in the Studio ends with "is not a function".
 */
export const exportForBrowsers = () => ({
  name: 'preop-export-for-browsers',
  transform: (code: string, id: string) => {
    if (!file.test(id.replace(/\?.*/, ''))) return undefined
    if (!code.includes(test))
      throw new Error(`Expected ${JSON.stringify(test)} in ${id}. Look whether it loads by itself.`)
    return {code: code.replace(test, ''), map: null}
  },
})
