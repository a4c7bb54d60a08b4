import {keepLatest} from './keep-latest.ts'

const counted = (limit: number) => {
  const loads: string[] = []
  const get = keepLatest(limit, (key) => {
    loads.push(key)
    return key === 'none' ? undefined : {key}
  })
  return {get, loads}
}

describe('keepLatest', () => {
  it('loads once while a result is kept, and gives the same one', () => {
    const {get, loads} = counted(2)
    expect(get('a')).toBe(get('a'))
    expect(loads).toEqual(['a'])
  })

  it('forgets the one used longest ago', () => {
    const {get, loads} = counted(2)
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) get(key)
    expect(loads).toEqual(['a', 'b', 'c', 'b'])
  })

  it('asks again for what is not there', () => {
    const {get, loads} = counted(2)
    expect(get('none')).toBeUndefined()
    expect(get('none')).toBeUndefined()
    expect(loads).toEqual(['none', 'none'])
  })
})
