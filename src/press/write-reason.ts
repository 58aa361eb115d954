/** Why something could not be written, as a part of a sentence. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full.',
  EDQUOT: 'the disk is full.',
  EACCES: 'this account may not write there.',
  EPERM: 'this account may not write there.',
  EROFS: 'that disk can only be read.',
  ENOTDIR: 'a part of its path is a file and not a folder.',
  EEXIST: 'a part of its path is a file and not a folder.',
}

export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? `${error instanceof Error ? error.message : String(error)}.`
}
