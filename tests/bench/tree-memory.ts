import {readdirSync, readFileSync} from 'node:fs'

type Running = {readonly pid: number; readonly parent: number; readonly kilobytes: number}

const readProcess = (pid: number): Running[] => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const number = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
    return [{pid, parent: number('PPid'), kilobytes: number('VmRSS')}]
  } catch {
    // It ended between being listed and being read.
    return []
  }
}

/**
 * Memory that a process and all that it started hold at this moment. Pages that they share are
 * counted for each of them, so it is an upper bound.
 *
 * @returns megabytes (10^6 bytes) of resident memory; Linux only
 */
export const treeMemory = (root: number): number => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)))
  const sum = (pid: number): number =>
    all.filter(({parent}) => parent === pid).reduce((total, child) => total + sum(child.pid), 0) +
    (all.find((running) => running.pid === pid)?.kilobytes ?? 0)
  return (sum(root) * 1024) / 1_000_000
}
