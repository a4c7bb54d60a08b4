import {UsageError} from '../usage-error.ts'
import {refuseCommand} from './refuse-command.ts'
import {refusedCommands} from './refused-commands.ts'
import {sanityCommands} from './sanity-cli.ts'
import {workingCommands} from './working-commands.ts'

const ids = Object.keys(sanityCommands)

const isUnder = (id: string, name: string) => id === name || id.startsWith(`${name}:`)

describe('the lists of commands', () => {
  it.each(ids)('know %s, and whether it works', (id) => {
    const reasons = Object.keys(refusedCommands).filter((name) => isUnder(id, name))
    expect([Object.hasOwn(workingCommands, id), reasons.length > 0]).toEqual(
      reasons.length > 0 ? [false, true] : [true, false],
    )
  })

  it.each([...Object.keys(workingCommands), ...Object.keys(refusedCommands)])(
    'name %s, which the command line has',
    (name) => {
      expect(ids.some((id) => isUnder(id, name))).toBe(true)
    },
  )
})

describe('refuseCommand', () => {
  it.each([
    [['dataset', 'import', 'a.tar.gz', '-d', 'staging'], 'datasets:import', 2],
    [['datasets', 'import', 'a.tar.gz'], 'datasets:import', 2],
    [['datasets:import', 'a.tar.gz'], 'datasets:import', 1],
    [['dataset', 'visibility', 'get', 'production'], 'datasets:visibility:get', 3],
    [['exec', 'login.ts'], 'exec', 1],
  ])('lets %j pass', (args, id, words) => {
    expect(refuseCommand(args)).toEqual({id, words})
  })

  it.each([
    [],
    ['--version'],
    ['--help'],
    ['help', 'login'],
    ['login', '--help'],
    ['dataset'],
    ['dataset', 'x'],
  ])('leaves help and slips to the command line: %s %s', (...args) => {
    expect(refuseCommand(args)).toBeUndefined()
  })

  it.each([
    [['login'], '"preop sanity login" needs an account at Sanity'],
    [['hook', 'create'], '"preop sanity hook create" needs an account'],
    [['hooks:list'], 'the lake tells the site'],
    [['projects', 'create', 'Hospital'], 'the lake holds one project'],
    [['backup', 'enable', 'production'], 'needs an account'],
    [['dataset', 'delete', 'production', '--force'], 'is not supported by the lake'],
    [['dataset', 'visibility', 'set', 'production', 'private'], 'is not supported by the lake'],
    [['dev', '--port', '3334'], 'npm start'],
    [['blueprints', 'deploy'], '"preop sanity blueprints" is no command'],
    [['nonsense'], '"preop sanity nonsense" is no command'],
  ])('refuses %j', (args, message) => {
    expect(() => refuseCommand(args)).toThrow(UsageError)
    expect(() => refuseCommand(args)).toThrow(message)
  })
})
