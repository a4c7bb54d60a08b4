import type {Plugin} from 'vite'

type Patch = {
  /** The end of the path of the module that has it. */
  readonly module: RegExp
  readonly from: string
  readonly to: string
}

/**
 * What the Studio asks hosts other than its own and has no setting for. The policy would stop the
 * requests too, but leaves an error in the console for each. The last is an error of its own.
 */
const patches: readonly Patch[] = [
  {
    // Whether Sanity's inbox for feedback can be reached; if not, the menu does not offer it.
    module: /\/sanity\/lib\/index\.js$/,
    from: '{ dsn, skip: t0 } = options, skip = t0 !== void 0 && t0,',
    to: '{ dsn, skip: t0 } = options, skip = !0,',
  },
  {
    // Whether a newer Studio exists.
    module: /\/sanity\/lib\/index\.js$/,
    from: 'let { packageName, minVersion, tag = "latest" } = options;\n\ttry {',
    to: 'return;\n\ttry {',
  },
  {
    // Whether the API speaks HTTP/2, to warn of slow listeners. Ours go through websockets.
    module: /\/sanity\/lib\/index\.js$/,
    from: 'if (typeof PerformanceObserver > "u" ||',
    to: 'if (!0 ||',
  },
  {
    // Who is signed in, asked of `<project>.localhost`, which is not the lake's name. Sanity's
    // packages bring this one in two versions.
    module: /\/@sanity\/sdk\/dist\/[\w-]+\.js$/,
    from: 'subscribeToStateAndFetchCurrentUser(context, { useProjectHostname: !0 })',
    to: 'subscribeToStateAndFetchCurrentUser(context, { useProjectHostname: !1 })',
  },
  {
    // The same, before the menu of workspaces opens. There is one, and who sees it is signed in.
    module: /\/sanity\/lib\/index\.js$/,
    from: 'async function callAuthId(client) {\n\ttry {',
    to: 'async function callAuthId(client) {\n\treturn AUTHENTICATED;\n\ttry {',
  },
  {
    // A page that is left says goodbye through a socket that it has closed already.
    module: /\/@sanity\/bifur-client\/dist\/index\.js$/,
    from: 'defer(() => (ws.send(',
    to: 'defer(() => (ws.readyState === ws.OPEN && ws.send(',
  },
]

const isOf = ({module}: Patch, path: string) => module.test(path)

/** Takes questions to other hosts out of the Studio's own code while it is built. */
export const stayLocal = (): Plugin => {
  const missing = new Set(patches)
  return {
    name: 'preop-stay-local',
    enforce: 'pre',
    transform(source, id) {
      const [path = ''] = id.replaceAll('\\', '/').split('?')
      const here = patches.filter((patch) => isOf(patch, path) && source.includes(patch.from))
      for (const patch of here) missing.delete(patch)
      if (here.length === 0) return undefined
      const code = here.reduce((text, {from, to}) => text.replaceAll(from, to), source)
      return {code, map: null}
    },
    buildEnd(error) {
      if (error || missing.size === 0) return
      const names = [...missing].map(({module, from}) => `${module}: ${from}`)
      throw new Error(
        `The Studio's code no longer has what studio/scripts/stay-local.ts takes out. Look for it again:\n${names.join('\n')}`,
      )
    },
  }
}
