/** Writes text into a part of an address, whatever stands in it. */

/** `encodeURIComponent` throws on half a surrogate pair, and headlines are cut by machines. */
export function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
}
