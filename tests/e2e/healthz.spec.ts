import {expect, test} from '@playwright/test'
import {z} from 'zod'
import {sites} from './sites.ts'

const answer = z.looseObject({status: z.string()})

for (const name of ['sample', 'fixtures', 'lake'] as const) {
  test(`${name}: /healthz answers 200 with JSON`, async ({request}) => {
    const response = await request.get(`${sites[name]}/healthz`)
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toContain('application/json')
    expect(answer.parse(await response.json()).status).toBe('ok')
  })
}
