/** What a publisher is told about an option that `parseArgs` of Node does not take, in place of its own words for programmers. */

/** Null for what is no mistake of whoever typed it. */
export function optionWords(error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error)) return null
  const option = /'(-[^\s',]+)/.exec(error.message)?.[1] ?? ''
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${option}.`
  if (error.code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return null
  if (/does not take/.test(error.message)) return `${option} stands alone, without a value.`
  return `${option} needs a value after it.`
}
