import type {Environment} from '../environment.ts'

/** Runs a command with the words after its name; returns the exit code. */
export type Run = (args: string[], environment: Environment) => Promise<number>

/** One word after `preop`. */
export type Command = {
  summary: string
  /** Loads what the command needs, so that no other waits for it. */
  load: () => Promise<Run>
}

export const commands: Record<string, Command> = {
  start: {
    summary: 'seed on first run, build and serve the site, the Studio and the content API',
    load: async () => (await import('./start.ts')).start,
  },
  dev: {
    summary: 'the same, with the site compiled anew as its files change',
    load: async () => (await import('./dev.ts')).dev,
  },
  status: {
    summary: 'whether lake and site are ready, and the versions in use  [--json]',
    load: async () => (await import('./status.ts')).status,
  },
  snapshot: {
    summary: 'read all published content into the file that the site renders from  [--json]',
    load: async () => (await import('./snapshot.ts')).snapshot,
  },
  import: {
    summary:
      'turn an old page, HTML or plain text, into a draft of a procedure  [--dry-run] [--json]',
    load: async () => (await import('./import.ts')).importPage,
  },
  translations: {
    summary: 'status: how far translations are, by locale and document  [--locale fr] [--json]',
    load: async () => (await import('./translations.ts')).translations,
  },
  tmx: {
    summary: 'export, check, import, list, remove: translation memories as TMX 1.4  [--json]',
    load: async () => (await import('./tmx.ts')).tmx,
  },
  sanity: {
    summary: "Sanity's own command line, working with the lake: dataset import, export and more",
    load: async () => (await import('./sanity.ts')).sanity,
  },
  user: {
    summary: 'add, list, password, remove: people; token, tokens, revoke: machines  [--json]',
    load: async () => (await import('./user.ts')).user,
  },
  audit: {
    summary: 'state who translated and approved what readers see; key, show, verify  [--json]',
    load: async () => (await import('./audit.ts')).audit,
  },
  backup: {
    summary: 'copy all that the lake holds into a file, also while it runs  [--json]',
    load: async () => (await import('./backup.ts')).backup,
  },
  restore: {
    summary: 'put a backup into an empty data folder; --force: in place of what is there  [--json]',
    load: async () => (await import('./restore.ts')).restore,
  },
  xliff: {
    summary:
      'export, import: translations as XLIFF; export-words, import-words: the interface  [--json]',
    load: async () => (await import('./xliff.ts')).xliff,
  },
}
