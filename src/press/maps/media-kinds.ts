/** What the files of an edition are, for servers that do not know all of them. */

/** Endings by media type. */
export const KINDS: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js', 'mjs'],
  'text/plain': ['txt'],
  'application/json': ['json'],
  'application/manifest+json': ['webmanifest'],
  'application/xml': ['xml'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'image/x-icon': ['ico'],
  'font/woff2': ['woff2'],
  'audio/mpeg': ['mp3'],
  'video/mp4': ['mp4'],
  'application/pdf': ['pdf'],
}

/** Those that are text: they are sent as UTF-8, and shrink. */
export const TEXT_KINDS: readonly string[] = Object.keys(KINDS).filter((kind) =>
  /^text\/|json|xml/.test(kind),
)

/** Notes of the press and settings of hosts; nobody reads them. */
export const HIDDEN_FILES: readonly string[] = ['.lectern.json', '.htaccess', '_headers', 'nginx.conf']
