import {useEffect, useState} from 'react'
import {useUserStore} from 'sanity'

type Names = {readonly [userId: string]: string | undefined}

/** The names of people by their ids; those nobody knows are left out. */
export const useUserNames = (ids: readonly string[]): Names => {
  const users = useUserStore()
  const [names, setNames] = useState<Names>({})
  const asked = [...new Set(ids)].sort().join(' ')
  useEffect(() => {
    let isWanted = asked !== ''
    if (!isWanted) return
    users.getUsers(asked.split(' ')).then(
      (found) => {
        if (isWanted) setNames(Object.fromEntries(found.map((user) => [user.id, user.displayName])))
      },
      // Without names the ids are shown.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [users, asked])
  return names
}
