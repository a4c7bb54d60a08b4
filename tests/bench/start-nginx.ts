import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {freePort} from '../support/free-port.ts'

/** nginx at its best: no log, a core each, the bytes ready as they are sent. */
const configuration = (folder: string, port: number) => `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes auto;
pid ${folder}/nginx.pid;
error_log stderr;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  keepalive_requests 10000000;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    default_type "text/html; charset=utf-8";
    add_header Content-Encoding gzip;
  }
}
`

const answers = (url: string) =>
  fetch(url, {method: 'HEAD'}).then(
    ({ok}) => ok,
    () => false,
  )

/**
 * Serves one answer with nginx on loopback.
 *
 * @param program - path of nginx
 * @param folder - an empty one, for its files
 * @param body - gzip
 */
export const startNginx = async (program: string, folder: string, body: Buffer) => {
  mkdirSync(folder)
  writeFileSync(join(folder, 'page'), body)
  const port = await freePort()
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, configuration(folder, port))
  const child = spawn(program, ['-e', 'stderr', '-c', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'exit')
  const url = `http://127.0.0.1:${port}/page`
  const deadline = Date.now() + 10_000
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`${program} did not start with ${file}; its message stands above.`)
    await sleep(50)
  }
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
