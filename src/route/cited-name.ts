/** Takes a name apart as far as a citation has to, and no further than it is sure. */
import { isLettersAfterName } from '#edition/byline-words.ts'
import { clean } from '#edition/text.ts'

export interface CitedName {
  /** As it was printed, without degrees. */
  readonly whole: string
  /** Null where a name is never turned round: Korean, Chinese and Japanese names, single names, agencies. */
  readonly parts: NameParts | null
}

export interface NameParts {
  readonly family: string
  readonly given: string
  /** "Jr.", "III". */
  readonly suffix: string | null
}

export function readName(name: string): CitedName {
  const [first = '', ...rest] = clean(name)
    .split(/ ?, ?/)
    .filter((part) => part !== '')
  const suffix = rest.find((part) => SUFFIX.test(part)) ?? null
  const others = rest.filter((part) => !isLettersAfterName(part))
  // "Lee, Ann" has been turned round already; with more commas it is no name that we know.
  if (others.length > 1) return whole(clean(name))
  const [given] = others
  if (given !== undefined) return { whole: `${given} ${first}`, parts: { family: first, given, suffix } }
  return turn(first, suffix)
}

/** An agency or a body. */
export function whole(name: string): CitedName {
  return { whole: name, parts: null }
}

const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/i
/** The scripts whose names have the family's last. */
const FAMILY_LAST = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{P} ]+$/u
/** "Kim Chul-soo": a Korean family name and two joined syllables stand in the Korean order in English too. */
const KOREAN =
  /^(?:ahn|an|bae|baek|ban|byun|cha|chang|cho|choe|choi|chun|chung|gwak|ha|han|heo|hong|huh|hwang|im|jang|jeon|jeong|ji|jin|jo|joo|ju|jun|jung|kang|ki|kim|ko|koh|koo|kwak|kwon|lee|lim|min|moon|nam|noh|oh|paik|park|pyo|rhee|roh|ryu|seo|shim|shin|sohn|son|song|suh|sung|um|won|woo|yang|yeo|yoo|yoon|you|yu|yun) \p{L}{1,7}-\p{L}{1,7}$/iu
const PARTICLE =
  /^(?:van|von|vom|zu|zum|zur|der|den|de|da|do|dos|das|di|del|della|du|la|le|ten|ter|bin|ibn|al|el|af|av)$/

function turn(name: string, suffix: string | null): CitedName {
  const words = name.split(' ')
  const last = words.at(-1) ?? ''
  if (suffix === null && words.length > 2 && SUFFIX.test(last))
    return turn(words.slice(0, -1).join(' '), last)
  const printed = suffix === null ? name : `${name} ${suffix}`
  if (words.length < 2 || !FAMILY_LAST.test(name) || KOREAN.test(name)) return whole(printed)
  let start = words.length - 1
  while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start -= 1
  const family = words.slice(start).join(' ')
  return { whole: printed, parts: { family, given: words.slice(0, start).join(' '), suffix } }
}
