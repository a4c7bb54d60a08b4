// Loaded into programs under test (`node --import`): writes down every host that they connect to, and
// every name that they have looked up, a line each. Plain JavaScript, since it runs in workers too.
import dns from 'node:dns'
import {appendFileSync} from 'node:fs'
import {Socket} from 'node:net'

const file = process.env.PREOP_TEST_CONNECTIONS
const note = (host) => appendFileSync(file, `${host}\n`)

const {connect} = Socket.prototype
Socket.prototype.connect = function (...args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args
  if (typeof first === 'object' && !first.path) note(first.host ?? 'localhost')
  if (typeof first === 'number') note(typeof second === 'string' ? second : 'localhost')
  return connect.apply(this, args)
}

for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  const ask = dns[name]
  dns[name] = (host, ...rest) => {
    note(host)
    return ask(host, ...rest)
  }
}
