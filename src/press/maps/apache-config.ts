/** An .htaccess for Apache 2.4, in the edition's own folder. */
import type { PressEdition } from '#press/press-edition.ts'
import { ASK_AGAIN, CACHE_RULES, OPEN_PATHS, safetyHeaders, UNFRAMED, UNFRAMED_PATHS } from './headers-for.ts'
import { HIDDEN_FILES, KINDS, TEXT_KINDS } from './media-kinds.ts'
import { folderOf, regexFor } from './path-pattern.ts'

/** Asks for no more than AllowOverride FileInfo Indexes, and passes over modules that are not there. */
export function apacheConfig({ base }: PressEdition, policy: string): string {
  const folder = folderOf(base)
  return `# Lectern for Apache 2.4. It needs AllowOverride FileInfo Indexes for this folder.
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
AddCharset utf-8 ${endingsOf(TEXT_KINDS)}
${Object.keys(KINDS)
  .map((kind) => `AddType ${kind} ${endingsOf([kind])}`)
  .join('\n')}

# A page is found with and without the slash at the end of its address, and nobody is sent from one to the other.
<IfModule mod_rewrite.c>
  <IfModule mod_dir.c>
    DirectorySlash Off
  </IfModule>
  RewriteEngine On
  RewriteOptions AllowNoSlash
  RewriteBase ${quoted(folder)}
  RewriteRule ${quoted(regexFor('', HIDDEN_FILES))} - [R=404,L]
${folder === '/' ? '' : redirectTo(base, folder)}  RewriteCond %{REQUEST_FILENAME}/index.html -f
  RewriteRule ^(.*[^/])$ $1/index.html [L]
</IfModule>

<IfModule mod_expires.c>
  ExpiresActive Off
</IfModule>

<IfModule mod_headers.c>
${safetyLines(policy)}
  Header always set cache-control ${quoted(ASK_AGAIN)}
${cacheSections(folder)}
  <If "%{REQUEST_URI} =~ m#${regexFor(folder, OPEN_PATHS)}#">
    Header always set access-control-allow-origin "*"
  </If>
  <If "%{REQUEST_URI} =~ m#${regexFor(folder, UNFRAMED_PATHS)}#">
    Header always set x-frame-options "${UNFRAMED}"
  </If>
</IfModule>

<IfModule mod_deflate.c>
  <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE ${TEXT_KINDS.join(' ')}
    # What was sent compressed carries a mark that Apache does not know again, and would be sent anew every time.
    <IfModule mod_headers.c>
      RequestHeader edit If-None-Match '-gzip"' '"'
    </IfModule>
  </IfModule>
</IfModule>
`
}

function endingsOf(kinds: readonly string[]): string {
  return kinds
    .flatMap((kind) => KINDS[kind] ?? [])
    .map((ending) => `.${ending}`)
    .join(' ')
}

function safetyLines(policy: string): string {
  return Object.entries(safetyHeaders(policy))
    .map(([name, value]) => `  Header always set ${name} ${quoted(value.replaceAll('%', '%%'))}`)
    .join('\n')
}

/** The front page, whose addresses may be relative, is at one place only. */
function redirectTo(base: string, folder: string): string {
  const bare = regexFor(folder.slice(0, -1), [''])
  // A sign of percent with a number names what a condition has found.
  const target = base.replaceAll('%', '\\%')
  return `  RewriteCond %{REQUEST_URI} ${quoted(bare)}\n  RewriteRule ^ ${quoted(target)} [R=301,NE,L]\n`
}

function cacheSections(folder: string): string {
  return CACHE_RULES.flatMap(({ paths, cache, hashed }) => {
    const place = `%{REQUEST_URI} =~ m#${regexFor(folder, paths)}#`
    const plain = section(place, cache)
    return hashed === undefined
      ? [plain]
      : [plain, section(`${place} && %{QUERY_STRING} =~ m#(?:^|&)v=[^&]#`, hashed)]
  }).join('\n')
}

function section(condition: string, cache: string): string {
  return `  <If "${condition}">\n    Header always set cache-control ${quoted(cache)}\n  </If>`
}

function quoted(text: string): string {
  return `"${text.replace(/[\r\n]/g, ' ').replace(/"/g, '\\"')}"`
}
