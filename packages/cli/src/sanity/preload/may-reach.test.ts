import {mayReach} from './may-reach.ts'

const here = [
  'localhost',
  'preop.localhost',
  '127.0.0.1',
  '127.8.9.1',
  '::1',
  '[::1]',
  'lake.example',
]
const named = ['hospital.example', 'cdn.sanity.io', '10.0.0.1', 'notsanity.io', 'localhost.example']
const services = [
  'api.sanity.io',
  'preop.api.sanity.io',
  'www.sanity.io',
  'sanity-cdn.com',
  'core.sanity-cdn.com',
  'API.SANITY.IO',
]

describe('mayReach', () => {
  it.each(here)('lets everybody reach %s', (host) => {
    expect([
      mayReach(host, 'lake.example', 'lake'),
      mayReach(host, 'lake.example', 'named'),
    ]).toEqual([true, true])
  })

  it.each(named)('lets only what its user names reach %s', (host) => {
    expect([
      mayReach(host, 'lake.example', 'lake'),
      mayReach(host, 'lake.example', 'named'),
    ]).toEqual([false, true])
  })

  it.each(services)('lets nobody reach %s', (host) => {
    expect([
      mayReach(host, 'lake.example', 'lake'),
      mayReach(host, 'lake.example', 'named'),
    ]).toEqual([false, false])
  })
})
