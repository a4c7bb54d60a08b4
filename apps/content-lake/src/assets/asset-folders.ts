import {join} from 'node:path'
import {AssetFolder, type Lake} from '@preop/lake'

/** The folder of each dataset's assets, beside the datasets themselves. */
export const assetFolders = ({dataDir, dataset}: Lake): ((name: string) => AssetFolder) => {
  const folders = new Map<string, AssetFolder>()
  return (name) => {
    const present = folders.get(name)
    if (present) return present
    // Asked first: a name that no dataset has must not become a path.
    dataset(name)
    const folder = new AssetFolder(join(dataDir, 'assets', name))
    folders.set(name, folder)
    return folder
  }
}
