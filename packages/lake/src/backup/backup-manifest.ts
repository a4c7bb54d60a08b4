import {z} from 'zod'

/** What a backup holds beside this list; a path that is none of these has no business in one. */
export const backupPath =
  /^(?:accounts\.sqlite|datasets\/[a-z0-9][a-z0-9_-]{0,63}\.sqlite|assets\/[a-z0-9][a-z0-9_-]{0,63}\/[0-9a-f]{2}\/[0-9a-f]{40})$/

export const manifestName = 'backup.json'

/** The folders and files of a data folder that a backup can replace. */
export const replaceable = ['datasets', 'accounts.sqlite', 'assets'] as const

export const backupManifest = z.object({
  version: z.literal(1, 'was written by a newer Preop: update this one'),
  createdAt: z.iso.datetime(),
  files: z.array(
    z.object({path: z.string().regex(backupPath), size: z.number(), sha256: z.string()}),
  ),
})

export type BackupManifest = z.infer<typeof backupManifest>
