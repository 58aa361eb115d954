/** Servers as publishers have them, each in the foreground and with settings of its own, for an edition that is there. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

export interface Host {
  readonly name: string
  /** Null where this machine does not have it. `root` is above the edition's folder; `work` takes the settings. */
  readonly start: (root: string, work: string, port: number) => ChildProcess | null
}

export const HOSTS: readonly Host[] = [
  { name: 'Apache 2.4, .htaccess', start: startApache },
  { name: 'nginx, nginx.conf', start: startNginx },
]

const MODULES = [
  'mpm_event',
  'authz_core',
  'mime',
  'dir',
  'rewrite',
  'headers',
  'expires',
  'filter',
  'deflate',
]
const MODULE_FOLDER = '/usr/lib/apache2/modules'

/** Allows no more than what the generated file says that it needs. */
function startApache(root: string, work: string, port: number): ChildProcess | null {
  if (spawnSync('apache2', ['-v']).status !== 0) return null
  const modules = MODULES.filter((name) => existsSync(`${MODULE_FOLDER}/mod_${name}.so`))
  const settings = [
    `ServerRoot ${work}`,
    'ServerName localhost',
    `Listen 127.0.0.1:${port}`,
    `PidFile ${join(work, 'apache.pid')}`,
    // What each file is, the generated file says itself.
    'TypesConfig /dev/null',
    `ErrorLog ${join(work, 'apache.log')}`,
    ...modules.map((name) => `LoadModule ${name}_module ${MODULE_FOLDER}/mod_${name}.so`),
    `DocumentRoot ${root}`,
    `<Directory ${root}>`,
    'Require all granted',
    'AllowOverride FileInfo Indexes',
    '</Directory>',
  ]
  writeFileSync(join(work, 'apache.conf'), settings.join('\n'))
  return spawn('apache2', ['-f', join(work, 'apache.conf'), '-DFOREGROUND'], { stdio: 'inherit' })
}

/** The generated file, with what it says is to be changed changed. */
function startNginx(root: string, work: string, port: number): ChildProcess | null {
  if (spawnSync('nginx', ['-v']).status !== 0) return null
  const server = readFileSync(join(root, 'news/nginx.conf'), 'utf8')
    .replace(/listen 80;/, `listen 127.0.0.1:${port};`)
    .replace(/root \/var\/www\/lectern;/, `root ${root};`)
  const settings = `daemon off; pid ${join(work, 'nginx.pid')}; error_log ${join(work, 'nginx.log')};
events {}
http { access_log off;
${server}
}`
  writeFileSync(join(work, 'nginx.conf'), settings)
  return spawn('nginx', ['-e', join(work, 'nginx.log'), '-c', join(work, 'nginx.conf')], { stdio: 'inherit' })
}

/** Once it answers. */
export async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(address).catch(() => null)) return
    await setTimeout(50)
  }
  throw new Error(`${address} does not answer.`)
}
