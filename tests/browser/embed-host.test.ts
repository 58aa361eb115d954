/** `<lectern-reader>` and plain frames in the page of another site. */
import { describe, expect, test } from 'vitest'
import { fits, framesOf, headlinesIn, heightOf, hostPages, PATIENCE } from './host-page.ts'

const { open, edition, third, own: hostsOwn } = hostPages()

/** E6 asks for 50; npm test opens a few. */
const OPENS = Number(process.env.LECTERN_OPENS ?? 8)

describe('a host page', () => {
  test('shows a list that is as tall as its headlines, wide and narrow, under the strictest policy', async () => {
    const { page, complaints } = await open(
      () => '<lectern-reader section="world" limit="5"></lectern-reader>',
    )
    await headlinesIn(page).nth(4).waitFor()
    expect(await headlinesIn(page).allTextContents()).toEqual(
      [297, 294, 291, 288, 285].map((n) => `A story called ${n}`),
    )
    await fits(page)
    const wide = await heightOf(page)
    await page.setViewportSize({ width: 320, height: 700 })
    await expect.poll(() => heightOf(page), PATIENCE).not.toBe(wide)
    await fits(page)
    const frame = page.locator('lectern-reader iframe')
    await expect.poll(() => frame.getAttribute('title'), PATIENCE).toBe('World – Harbour Post')
    expect(complaints).toEqual([])
  })

  test('changes theme and list without a step in its history, and is never led away', async () => {
    const { page, address, complaints } = await open(() => '<lectern-reader limit="3"></lectern-reader>')
    await headlinesIn(page).first().waitFor()
    const element = page.locator('lectern-reader')
    const shown = () => framesOf(page)[0]?.evaluate(() => document.documentElement.dataset.theme ?? 'none')
    await element.evaluate((one) => one.setAttribute('theme', 'dark'))
    await expect.poll(shown, PATIENCE).toBe('dark')
    await element.evaluate((one) => one.setAttribute('theme', 'url(x)'))
    await expect.poll(shown, PATIENCE).toBe('none')
    const before = await page.evaluate(() => history.length)
    for (let i = 0; i < OPENS; i++) {
      const loaded = page.waitForEvent('framenavigated')
      await element.evaluate((one, n) => one.setAttribute('article', `a-story-called-${n}`), i)
      await loaded
    }
    await headlinesIn(page)
      .getByText(`A story called ${OPENS - 1}`)
      .waitFor()
    expect(await page.evaluate(() => history.length)).toBe(before)
    const opened = page.context().waitForEvent('page')
    await headlinesIn(page).getByRole('link').click()
    expect((await opened).url()).toBe(`${edition()}article/a-story-called-${OPENS - 1}`)
    expect(page.url()).toBe(address)
    expect(complaints).toEqual([])
  })

  test('loads no frame before it comes near', async () => {
    const { page, asked } = await open(
      () =>
        '<svg width="1" height="20000"></svg><lectern-reader list="headlines" limit="4"></lectern-reader>',
    )
    await page.locator('lectern-reader iframe').waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    expect(asked).toEqual(['/news/lectern-reader.js'])
    await page.locator('lectern-reader').scrollIntoViewIfNeeded()
    await headlinesIn(page).nth(3).waitFor()
  })
})

describe('messages', () => {
  test('from anybody but the frame change nothing, and neither do a thousand of any kind from the frame', async () => {
    const { page } = await open(
      (edition) =>
        `<lectern-reader limit="3"></lectern-reader><iframe id="stranger" src="${edition}embed/?limit=1"></iframe>`,
    )
    await headlinesIn(page).first().waitFor()
    await fits(page)
    const height = await heightOf(page)
    const forged = { lectern: 1, kind: 'height', height: 5000 }
    await page.evaluate((data) => window.postMessage(data, '*'), forged)
    const stranger = framesOf(page).find((frame) => frame.url().endsWith('limit=1'))
    // The same origin, and another window.
    await stranger?.evaluate((data) => window.parent.postMessage(data, '*'), forged)
    const own = framesOf(page).find((frame) => frame.url().endsWith('limit=3'))
    await own?.evaluate(() => {
      const kinds = ['ready', 'height', 'named', 'activity', 'navigate', 'eval', '__proto__', 7, null]
      const values = [
        -1,
        0,
        1e9,
        '5000px',
        Number.NaN,
        '<img onerror=alert(1)>',
        '',
        [],
        {},
        null,
        undefined,
        true,
      ]
      for (let i = 0; i < 1000; i++) {
        const value = values[i % values.length]
        const lectern = i % 7 === 0 ? 2 : 1
        const message = {
          lectern,
          kind: kinds[i % kinds.length],
          height: value,
          title: i % 12 === 5 ? 5 : value,
        }
        window.parent.postMessage(i % 11 === 0 ? value : message, '*')
      }
    })
    // A last one that counts says that all before it have come.
    await own?.evaluate(() => window.parent.postMessage({ lectern: 1, kind: 'named', title: 'The end' }, '*'))
    const frame = page.locator('lectern-reader iframe')
    await expect.poll(() => frame.getAttribute('title'), PATIENCE).toBe('The end')
    expect(await heightOf(page)).toBe(height)
    expect(await page.locator('lectern-reader').evaluate((one) => one.shadowRoot?.childElementCount)).toBe(1)
  })

  test('from another frame, or before a hello, mean nothing to a frame', async () => {
    const { page } = await open(
      (edition) =>
        `<iframe name="own" src="${edition}embed/?limit=2"></iframe><iframe name="stranger" src="${edition}embed/?limit=1"></iframe>`,
    )
    const own = page.frame('own')
    const stranger = page.frame('stranger')
    if (own === null || stranger === null) throw new Error('The frames are not there.')
    await own.getByRole('heading', { level: 2 }).nth(1).waitFor()
    await stranger.getByRole('heading', { level: 2 }).waitFor()
    const theme = () => own.evaluate(() => document.documentElement.dataset.theme ?? 'none')
    const hello = { lectern: 1, kind: 'hello', theme: 'dark' }
    await stranger.evaluate((data) => window.parent.frames[0]?.postMessage(data, '*'), hello)
    const say = (data: object) => page.evaluate((said) => window.frames[0]?.postMessage(said, '*'), data)
    await say({ ...hello, kind: 'theme' })
    await say({ ...hello, lectern: 2 })
    await say({ ...hello, theme: 'sepia' })
    await expect.poll(theme, PATIENCE).toBe('sepia')
    await stranger.evaluate((data) => window.parent.frames[0]?.postMessage(data, '*'), hello)
    await say({ lectern: 1, kind: 'theme', theme: 'light' })
    await expect.poll(theme, PATIENCE).toBe('light')
  })

  test('from a third site, or from another frame of the host itself, change nothing', async () => {
    const { page } = await open(
      (edition) =>
        `<lectern-reader limit="3"></lectern-reader><iframe name="plain" src="${edition}embed/?limit=2"></iframe>` +
        `<iframe name="third" src="${third()}"></iframe><iframe name="hosts" src="${hostsOwn()}"></iframe>`,
      'strangers',
    )
    await headlinesIn(page).first().waitFor()
    await fits(page)
    const height = await heightOf(page)
    const plain = page.frame('plain')
    const strangers = [page.frame('third'), page.frame('hosts')].filter((frame) => frame !== null)
    expect(strangers.map((frame) => new URL(frame.url()).hostname)).toEqual([
      'stranger.localhost',
      '127.0.0.1',
    ])
    await plain?.getByRole('heading', { level: 2 }).nth(1).waitFor()
    const heard = page.evaluate(() => {
      const names: string[] = []
      document.addEventListener('lectern-activity', () => names.push('activity'))
      // After everything that strangers say; messages come in the order in which they are sent.
      return new Promise<string[]>((resolve) => {
        addEventListener('message', ({ data }) => data === 'the end' && resolve(names))
      })
    })
    for (const frame of strangers) {
      await frame.evaluate(() => {
        const say = (to: Window | undefined, message: object) =>
          to?.postMessage({ lectern: 1, ...message }, '*')
        const { parent } = window
        for (const kind of ['ready', 'activity']) say(parent, { kind })
        say(parent, { kind: 'height', height: 5000 })
        say(parent, { kind: 'named', title: 'Forged' })
        // The plain frame trusts whoever shows it, which is the host's window and not a frame beside it.
        for (let i = 0; i < parent.length; i++) {
          say(parent[i], { kind: 'hello', theme: 'dark' })
          say(parent[i], { kind: 'theme', theme: 'dark' })
        }
      })
    }
    await strangers.at(-1)?.evaluate(() => window.parent.postMessage('the end', '*'))
    expect(await heard).toEqual([])
    expect(await heightOf(page)).toBe(height)
    expect(await page.locator('lectern-reader iframe').getAttribute('title')).not.toBe('Forged')
    // A hello that counts says that all before it have come.
    await page.evaluate(() =>
      window.frames[0]?.postMessage({ lectern: 1, kind: 'hello', theme: 'sepia' }, '*'),
    )
    const theme = () => plain?.evaluate(() => document.documentElement.dataset.theme ?? 'none')
    await expect.poll(theme, PATIENCE).toBe('sepia')
  })

  test('tell the host that somebody is here', async () => {
    const { page } = await open(() => '<lectern-reader limit="2"></lectern-reader>')
    await headlinesIn(page).first().waitFor()
    await fits(page)
    const heard = page.evaluate(
      () =>
        new Promise<string>((resolve) =>
          document.addEventListener('lectern-activity', ({ target }) =>
            resolve(target instanceof Element ? target.localName : ''),
          ),
        ),
    )
    await headlinesIn(page).first().hover()
    expect(await heard).toBe('lectern-reader')
  })
})

describe('what a frame may use', () => {
  test('a frame without an origin shows its headlines', async () => {
    const { page, complaints } = await open(
      (edition) => `<iframe sandbox="allow-scripts" src="${edition}embed/?limit=3"></iframe>`,
    )
    const headlines = page.frameLocator('iframe').getByRole('heading', { level: 2 })
    await headlines.nth(2).waitFor()
    expect(await headlines.first().textContent()).toBe('A story called 299')
    expect(complaints).toEqual([])
  })
})
