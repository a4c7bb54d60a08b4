import {mkdirSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {Accounts} from './access/accounts.ts'
import {createTurns} from './create-turns.ts'
import type {Dataset} from './dataset.ts'
import {httpError} from './errors/http-error.ts'
import type {ApprovalKeeper} from './mutate/approval-keeper.ts'
import {Store} from './store/store.ts'

export type LakeOptions = {
  /** Folder of the data files; made if missing. */
  readonly dataDir: string
  readonly projectId: string
  /** A dataset that is there from the start. */
  readonly dataset: string
  /** Keeps approved translations on the page. */
  readonly approvals?: ApprovalKeeper
}

export type Lake = {
  readonly projectId: string
  readonly dataDir: string
  readonly accounts: Accounts
  readonly datasetNames: () => readonly string[]
  /** @throws LakeError 404 when there is none of that name */
  readonly dataset: (name: string) => Dataset
  /** @throws LakeError 400 for a malformed name, 409 when it exists */
  readonly createDataset: (name: string) => Dataset
  readonly isReady: () => boolean
  readonly close: () => void
}

const validName = /^[a-z0-9][a-z0-9_-]{0,63}$/
const suffix = '.sqlite'

const unknownDataset = (projectId: string, name: string) =>
  httpError(404, `Dataset "${name}" not found for project ID "${projectId}"`)

/**
 * Opens the lake of a data folder: one file a dataset, one for accounts. A folder can be open in
 * one process at a time.
 */
export const openLake = ({dataDir, projectId, dataset, approvals}: LakeOptions): Lake => {
  const folder = join(dataDir, 'datasets')
  mkdirSync(folder, {recursive: true, mode: 0o700})
  const accounts = new Accounts(dataDir)
  const datasets = new Map<string, Dataset>()
  const open = (name: string): Dataset => {
    const store = new Store(join(folder, `${name}${suffix}`))
    const opened = {projectId, name, store, approvals, inTurn: createTurns()}
    datasets.set(name, opened)
    return opened
  }
  const stored = readdirSync(folder)
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
  for (const name of new Set([...stored, dataset])) open(name)
  return {
    projectId,
    dataDir,
    accounts,
    datasetNames: () => [...datasets.keys()].sort(),
    dataset: (name) => {
      const found = datasets.get(name)
      if (!found) throw unknownDataset(projectId, name)
      return found
    },
    createDataset: (name) => {
      if (!validName.test(name))
        throw httpError(400, `"${name}" is no valid dataset name: use a-z, 0-9, dash, underscore`)
      if (datasets.has(name)) throw httpError(409, `Dataset "${name}" already exists`)
      return open(name)
    },
    isReady: () => accounts.isOpen && [...datasets.values()].every(({store}) => store.isOpen),
    close: () => {
      for (const {store} of datasets.values()) store.close()
      accounts.close()
    },
  }
}
