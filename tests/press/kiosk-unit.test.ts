import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  browserPolicy,
  kioskAddress,
  launchCommand,
  launchWords,
  screenUnit,
  serverUnit,
} from '#press/kiosk-unit.ts'

const machine = {
  browser: '/usr/bin/chromium',
  profile: '/home/kiosk/a b$c%d',
  address: 'https://paper.example/news/?section=world',
  user: 'kiosk',
}

describe('what lectern kiosk prints', () => {
  test('opens the edition as a kiosk, whatever else its address says', () => {
    expect(kioskAddress('https://paper.example')).toBe('https://paper.example/?kiosk')
    expect(kioskAddress(machine.address)).toBe('https://paper.example/news/?section=world&kiosk')
    expect(kioskAddress('http://localhost:4173/?kiosk')).toBe('http://localhost:4173/?kiosk')
  })

  test('keeps what the browser has, and never in a private window', () => {
    const words = launchWords(machine)
    expect(words).toContain(`--user-data-dir=${machine.profile}`)
    expect(words.join(' ')).not.toContain('incognito')
    for (const flag of ['--kiosk', '--noerrdialogs', '--disable-pinch', '--overscroll-history-navigation=0'])
      expect(words).toContain(flag)
  })

  test('is one word for each word, for the shell and for systemd', () => {
    expect(launchCommand(machine)).toContain(`'--user-data-dir=/home/kiosk/a b$c%d'`)
    const unit = screenUnit(machine, null)
    expect(unit).toContain('"--user-data-dir=/home/kiosk/a b$$c%%d"')
    expect(unit).not.toContain('network-online')
    expect(screenUnit(machine, 'lectern-edition.service')).toMatch(/^Wants=.* lectern-edition\.service$/m)
  })

  test('writes a path so that systemd reads the same path, whatever is in it', () => {
    const path = fc.stringMatching(/^\/[ -~]{0,30}$/)
    fc.assert(
      fc.property(path, (folder) => {
        const unit = serverUnit({ node: '/n', script: '/s', folder, port: 4173, user: 'kiosk' })
        const line = /^ExecStart=\/n \/s serve (.*) --host 127\.0\.0\.1$/m.exec(unit)?.[1] ?? ''
        const bare = line.startsWith('"') ? line.slice(1, -1).replace(/\\(["\\])/g, '$1') : line
        expect(bare.replaceAll('%%', '%').replaceAll('$$', '$')).toBe(folder)
      }),
    )
  })

  test.each([
    ['the screen', screenUnit(machine, null)],
    ['the edition', serverUnit({ node: '/n', script: '/s', folder: '/f', port: 4173, user: 'kiosk' })],
  ])('is started again however often it ends, and never given up: %s', (_, text) => {
    const unit = sectionsOf(text)
    // systemd passes over a line that stands in a section where it does not belong.
    expect(unit.Unit).toContain('StartLimitIntervalSec=0')
    expect(unit.Service).toEqual(expect.arrayContaining(['Restart=always', 'RestartSec=3', 'User=kiosk']))
    expect(unit.Install).toEqual(['WantedBy=multi-user.target'])
  })

  test('takes the first terminal from the login that stands there, and lets nobody go to another', () => {
    const unit = sectionsOf(screenUnit(machine, null))
    expect(unit.Unit).toContain('Conflicts=getty@tty1.service')
    expect(unit.Unit?.join('\n')).toMatch(/^After=.*systemd-logind\.service.* getty@tty1\.service/m)
    expect(unit.Service).toEqual(
      expect.arrayContaining(['TTYPath=/dev/tty1', 'StandardInput=tty', 'TTYReset=yes']),
    )
    expect(unit.Service?.join('\n')).toMatch(
      /^ExecStart=\/usr\/bin\/timeout --foreground 0 \/usr\/bin\/cage -- \/usr\/bin\/chromium --kiosk /m,
    )
  })

  test('serves the edition to this machine alone', () => {
    const unit = serverUnit({ node: '/n', script: '/s', folder: '/f', port: 4173, user: 'kiosk' })
    expect(sectionsOf(unit).Service).toContain('ExecStart=/n /s serve /f --host 127.0.0.1')
  })

  test('lets the browser go nowhere but to the edition', () => {
    const policy = JSON.parse(browserPolicy(machine.address))
    expect(policy).toMatchObject({
      URLBlocklist: ['*', 'chrome://*'],
      URLAllowlist: ['https://paper.example'],
    })
    expect(policy).toMatchObject({ PrintingEnabled: false, DownloadRestrictions: 3 })
  })
})

/** The lines of each section, those that go on joined, without remarks. */
function sectionsOf(unit: string): Readonly<Record<string, readonly string[]>> {
  const sections = unit.replace(/\\\n\s+/g, '').split(/^\[(\w+)\]\n/m)
  const found: Record<string, readonly string[]> = {}
  for (let at = 1; at < sections.length; at += 2) {
    const lines = sections[at + 1]?.split('\n') ?? []
    found[sections[at] ?? ''] = lines.filter((line) => line !== '' && !line.startsWith('#'))
  }
  return found
}
