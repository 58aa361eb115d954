/** The list of pictures to bring: each once, in the order of the articles, worked out as it is asked for. */
import type { Article } from '#edition/article.ts'
import { pictureName, picturesIn } from './collect.ts'

export interface PictureJob {
  readonly address: string
  /** What it is remembered by. */
  readonly name: string
  /** Of the first article that shows it. */
  readonly headline: string
  /** In the list, from 0. */
  readonly place: number
}

export interface PictureProblem {
  readonly address: string
  readonly headline: string
  /** A full sentence: what is wrong, and what becomes of the picture. */
  readonly message: string
}

export interface PictureJobs {
  readonly list: Iterable<PictureJob>
  /** Articles that have been gone through. */
  readonly passed: () => number
  /** Beyond the most; known once the list is at its end. */
  readonly leftOut: () => number
}

/** `isWanted` tells by its address whether a picture is to be brought. */
export function pictureJobs(
  articles: readonly Article[],
  most: number,
  isWanted: (address: string) => boolean = () => true,
): PictureJobs {
  const seen = new Set<string>()
  let [place, passed, leftOut] = [0, 0, 0]
  function* list(): Generator<PictureJob> {
    for (const article of articles) {
      for (const address of picturesIn(article)) {
        const name = pictureName(address)
        if (seen.has(name) || !isWanted(address)) continue
        seen.add(name)
        if (place >= most) leftOut += 1
        else yield { address, name, headline: article.headline, place: place++ }
      }
      passed += 1
    }
  }
  return { list: list(), passed: () => passed, leftOut: () => leftOut }
}

/** `fault` follows "it". */
export function problemOf({ address, headline }: PictureJob, fault: string): PictureProblem {
  const isInText = address.startsWith('data:')
  const picture = isInText ? 'A picture written into the text' : `The picture ${shortened(address)}`
  const outcome = isInText ? 'It stays in the text.' : 'Pages point to it where it is.'
  return { address, headline, message: `${picture} of “${headline}” ${fault}. ${outcome}` }
}

function shortened(address: string): string {
  return address.length > 200 ? `${address.slice(0, 200)}…` : address
}
