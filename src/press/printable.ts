/** What a feed says may move a terminal's cursor, rewrite its lines or its title: it is shown, and does nothing. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are looked for
const CONTROLS = /(?!\n)[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Each control character but the line's end, and each that turns the direction of a line, as the sign of a lost letter. */
export function printable(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(/\t/g, ' ').replace(CONTROLS, '\ufffd')
}

/** For a machine: nothing is lost. */
export function sayJson(value: unknown): void {
  const text = JSON.stringify(value, null, 2)
  console.log(text.replace(CONTROLS, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`))
}

export function say(line: string): void {
  console.log(printable(line))
}

export function complain(line: string): void {
  console.error(printable(line))
}
