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
    expect(unit).toContain('Restart=always')
    expect(unit).not.toContain('network-online')
    expect(screenUnit(machine, 'lectern-edition.service')).toContain('Wants=lectern-edition.service')
  })

  test('writes a path so that systemd reads the same path, whatever is in it', () => {
    const path = fc.stringMatching(/^\/[ -~]{0,30}$/)
    fc.assert(
      fc.property(path, (folder) => {
        const unit = serverUnit({ node: '/n', script: '/s', folder, port: 4173, user: 'kiosk' })
        const line = /^ExecStart=\/n \/s serve (.*)$/m.exec(unit)?.[1] ?? ''
        const bare = line.startsWith('"') ? line.slice(1, -1).replace(/\\(["\\])/g, '$1') : line
        expect(bare.replaceAll('%%', '%').replaceAll('$$', '$')).toBe(folder)
      }),
    )
  })

  test('lets the browser go nowhere but to the edition', () => {
    const policy = JSON.parse(browserPolicy(machine.address))
    expect(policy).toMatchObject({ URLBlocklist: ['*'], URLAllowlist: ['https://paper.example'] })
    expect(policy).toMatchObject({ PrintingEnabled: false, DownloadRestrictions: 3 })
  })
})
