import {asRecord, asText} from '@preop/schema/rules'
import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '../api-version.ts'

/** Where the site is that this lake serves; undefined while unknown, and where the lake does not say. */
export const useSiteOrigin = (): string | undefined => {
  const client = useClient({apiVersion})
  const [origin, setOrigin] = useState<string>()
  useEffect(() => {
    let isWanted = true
    const {projectId} = client.config()
    client.request<unknown>({uri: `/projects/${projectId}`}).then(
      (project) => {
        if (isWanted) setOrigin(asText(asRecord(asRecord(project).metadata).siteOrigin))
      },
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [client])
  return origin
}
