/** A server of nginx that stands by itself, for an edition in the folder that its address names. */
import { shortHash } from '#edition/slug.ts'
import type { PressEdition } from '#press/press-edition.ts'
import { ASK_AGAIN, CACHE_RULES, OPEN_PATHS, safetyHeaders, UNFRAMED, UNFRAMED_PATHS } from './headers-for.ts'
import { HIDDEN_FILES, KINDS, TEXT_KINDS } from './media-kinds.ts'
import { folderOf, regexFor } from './path-pattern.ts'

/**
 * Headers of an outer block are lost in a block that has one of its own. So all of them stand in the server, with
 * values that depend on the address; an empty one is not sent.
 */
export function nginxConfig({ base, siteUrl }: PressEdition, policy: string): string {
  const folder = folderOf(base)
  const names = namesFor(base)
  const host = siteUrl === null ? '_' : new URL(siteUrl).hostname
  return `# Lectern for nginx 1.18 or later. Put this file among those that the http block includes,
# as /etc/nginx/conf.d/lectern.conf, and change what is marked CHANGE.

${mapsOf(folder, names)}

server {
  listen 80;  # CHANGE to 443 ssl, with ssl_certificate and ssl_certificate_key, where nothing before it does that.
  server_name ${host};  # CHANGE to the name of the host.
  root /var/www/lectern;  # CHANGE. The edition's own folder is ${quoted(`/var/www/lectern${folder}`)}.

  types {
${typeLines()}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${listOf(TEXT_KINDS)};

  gzip on;
  # Takes a .gz beside a file, where there is one. CHANGE to off if nginx knows no gzip_static.
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;
  gzip_min_length 1000;
  gzip_types ${listOf(TEXT_KINDS)};

${safetyLines(policy)}
  add_header cache-control $${names.cache} always;
  add_header access-control-allow-origin $${names.open} always;
  add_header x-frame-options $${names.frame} always;

  absolute_redirect off;
  error_page 404 ${quoted(`${folder}404.html`)};

  location ${quoted(folder)} {
    # A page is found with and without the slash at the end of its address.
    # The front first: with two slashes in its name, no rule above would know it.
    try_files $uri \${uri}index.html $uri/index.html =404;
  }
${folder === '/' ? '' : redirectTo(folder)}
  location ~ ${quoted(regexFor(folder, HIDDEN_FILES))} {
    return 404;
  }
}
`
}

interface Names {
  readonly cache: string
  readonly hashed: string
  readonly open: string
  readonly frame: string
}

/** Two editions on one server must not share them; nginx has room for short names only. */
function namesFor(base: string): Names {
  const readable = /^\/(\w{0,16})\/?$/.exec(base)?.[1] ?? shortHash(base)
  const own = readable === '' ? 'lectern' : `lectern_${readable}`
  return { cache: `${own}_cache`, hashed: `${own}_hashed`, open: `${own}_open`, frame: `${own}_frame` }
}

function mapsOf(folder: string, { cache, hashed, open, frame }: Names): string {
  const rules = CACHE_RULES.map(
    (rule, i) =>
      `  ${quoted(`~${regexFor(folder, rule.paths)}`)} ${rule.hashed === undefined ? quoted(rule.cache) : `$${hashed}${i}`};`,
  )
  const versions = CACHE_RULES.flatMap((rule, i) =>
    rule.hashed === undefined
      ? []
      : [
          `# The hash of the file stands in its address.\nmap $arg_v $${hashed}${i} {\n  "" ${quoted(rule.cache)};\n  default ${quoted(rule.hashed)};\n}`,
        ],
  )
  return [
    ...versions,
    `map $uri $${cache} {\n  default ${quoted(ASK_AGAIN)};\n${rules.join('\n')}\n}`,
    `map $uri $${open} {\n  default "";\n  ${quoted(`~${regexFor(folder, OPEN_PATHS)}`)} "*";\n}`,
    `map $uri $${frame} {\n  default "";\n  ${quoted(`~${regexFor(folder, UNFRAMED_PATHS)}`)} "${UNFRAMED}";\n}`,
  ].join('\n')
}

function typeLines(): string {
  return Object.entries(KINDS)
    .map(([kind, endings]) => `    ${kind} ${endings.join(' ')};`)
    .join('\n')
}

/** HTML is always among them, and nginx complains when it is named. */
function listOf(kinds: readonly string[]): string {
  return kinds.filter((kind) => kind !== 'text/html').join(' ')
}

function safetyLines(policy: string): string {
  return Object.entries(safetyHeaders(policy))
    .map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`)
    .join('\n')
}

function redirectTo(folder: string): string {
  return `
  location = ${quoted(folder.slice(0, -1))} {
    return 301 ${quoted(encodeURI(folder))};
  }
`
}

function quoted(text: string): string {
  return `"${text.replace(/[\r\n]/g, ' ').replace(/"/g, '\\"')}"`
}
