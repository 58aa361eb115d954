import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addressOf, serveBuilt } from '../../scripts/serve-built.ts'
import { startBrowser } from './test-browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-'))
const feed = join(folder, 'a feed.json')
const text = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Kyoto Notes', items: [] })
writeFileSync(feed, text)

test('a feed named on the command line becomes an edition with its title', async () => {
  const served = await serveBuilt([feed])
  try {
    const edition: unknown = await (await fetch(`${served.address}/edition.json`)).json()
    expect(edition).toMatchObject({ title: 'Kyoto Notes', sources: [{ url: 'feeds/0/a%20feed.json' }] })
    expect(await (await fetch(`${served.address}/feeds/0/a%20feed.json`)).text()).toBe(text)
    writeFileSync(feed, text.replace('Kyoto', 'Osaka'))
    expect(await (await fetch(`${served.address}/feeds/0/a%20feed.json`)).text()).toContain('Osaka')
  } finally {
    served.stop()
  }
})

test('no other file of the machine can be had, and a missing feed is a 404', async () => {
  const served = await serveBuilt([feed])
  try {
    for (const path of [
      '/feeds/1/x.json',
      '/feeds/0/%2e%2e/package.json',
      '/sample/none.json',
      '/assets/none.js',
    ]) {
      expect((await fetch(served.address + path)).status).toBe(404)
    }
    const page = await fetch(`${served.address}/article/anything`)
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(await page.text()).toContain('<div id="root">')
  } finally {
    served.stop()
  }
})

test('a feed that is not there is named in a sentence', () => {
  const run = spawnSync(process.execPath, ['dist-press/lectern.js', 'open', 'nowhere.json'], {
    encoding: 'utf8',
  })
  expect(run.status).toBe(1)
  expect(run.stderr).toContain('There is no file at nowhere.json. Check the path.\n')
})

test('any other command is answered with how to use it', () => {
  expect(() => execFileSync(process.execPath, ['dist-press/lectern.js', 'fly'], { stdio: 'pipe' })).toThrow(
    /Usage: lectern open/,
  )
})

test('a folder is served at one address of this machine alone, where one is named', async () => {
  const site = join(folder, 'site')
  execFileSync(process.execPath, ['dist-press/lectern.js', 'build', feed, '--out', site, '--quiet'])
  const served = spawn(process.execPath, ['dist-press/lectern.js', 'serve', site, '--host', '127.0.0.1'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const { port } = new URL(await addressOf(served))
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
    await expect(fetch(`http://[::1]:${port}/`)).rejects.toThrow()
  } finally {
    served.kill()
  }
})

test('the sample edition opens as a built one, with its pictures and from no other host', async () => {
  const opened = spawn(process.execPath, ['dist-press/lectern.js', 'open'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const browser = await startBrowser()
  try {
    const address = await addressOf(opened)
    const page = await browser.newPage()
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) elsewhere.push(request.url())
    })
    const answer = await page.goto(address)
    expect(answer?.headers()['content-encoding']).toMatch(/br|gzip/)
    const lead = page.locator('.story-lead img')
    await expect.poll(() => lead.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
    await page.getByText('28 articles').waitFor()
    expect(elsewhere).toEqual([])
    expect((await fetch(`${address}/nowhere`)).status).toBe(404)
  } finally {
    opened.kill()
    await browser.close()
  }
})
