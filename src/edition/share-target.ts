/** Where an article can be shared to, by the names that edition.json has for it; in the order of the sheet. */
import { templateFault } from './share-template.ts'

export const SHARE_TARGETS = [
  'email',
  'x',
  'facebook',
  'whatsapp',
  'telegram',
  'linkedin',
  'reddit',
  'bluesky',
  'threads',
  'mastodon',
  'line',
  'kakaostory',
  'instapaper',
] as const

export type ShareTarget = (typeof SHARE_TARGETS)[number]

/** A service of the publisher's own. */
export interface OwnTarget {
  readonly name: string
  readonly address: string
}

export interface ReadTargets {
  readonly targets: readonly (ShareTarget | OwnTarget)[]
  /** What cannot be used, in words for the publisher; everything else can. */
  readonly remarks: readonly string[]
}

/** Takes what stands under `share` in edition.json; all that are known where nothing does. */
export function readTargets(share: readonly unknown[] = SHARE_TARGETS): ReadTargets {
  const read = share.map((target, i) => readTarget(target, `share.${i}`))
  return {
    targets: read.flatMap((one) => (one.kind === 'target' ? [one.target] : [])),
    remarks: read.flatMap((one) => (one.kind === 'fault' ? [`In edition.json, ${one.fault}.`] : [])),
  }
}

type ReadTarget =
  | { readonly kind: 'target'; readonly target: ShareTarget | OwnTarget }
  | { readonly kind: 'fault'; readonly fault: string }

function readTarget(target: unknown, place: string): ReadTarget {
  const known = SHARE_TARGETS.find((one) => one === target)
  if (known !== undefined) return { kind: 'target', target: known }
  if (typeof target !== 'object' || target === null) {
    const names = SHARE_TARGETS.join(', ')
    return fault(
      `“${place}” should be one of ${names}, or have a name and an address, but is ${shown(target)}`,
    )
  }
  const name: unknown = 'name' in target ? target.name : undefined
  const address: unknown = 'address' in target ? target.address : undefined
  if (typeof name !== 'string' || name.trim() === '') {
    return fault(`“${place}.name” should say what readers see, but is ${shown(name)}`)
  }
  if (typeof address !== 'string')
    return fault(`“${place}.address” should be an address, but is ${shown(address)}`)
  const wrong = templateFault(address)
  return wrong === null
    ? { kind: 'target', target: { name: name.trim(), address } }
    : fault(`“${place}.address” ${wrong}`)
}

function fault(text: string): ReadTarget {
  return { kind: 'fault', fault: text }
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing'
}
