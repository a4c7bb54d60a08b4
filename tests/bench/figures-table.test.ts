import {figuresTable} from './figures-table.ts'

it('sets figures in columns', () => {
  const table = figuresTable([
    {
      id: 'serve.requestsPerSecond',
      value: 812.5,
      unit: 'requests/s',
      baseline: {id: 'nginx', value: 9000},
      ratio: 0.09028,
    },
    {id: 'page.gzipBytes', value: 18_344, unit: 'bytes'},
  ])
  expect(table).toBe(
    [
      'Figure                   Value  Unit        Baseline  Value  Times better',
      'serve.requestsPerSecond  812.5  requests/s  nginx      9000       0.09028',
      'page.gzipBytes           18344  bytes       -         -      -',
      '',
    ].join('\n'),
  )
})
