/** Editions of articles that are hostile in every field at once, for the press and for a real browser. */

/** A JSON Feed; each article has one payload in all its fields, and an id of ours by which it is found. */
export function hostileFeed(payloads: readonly string[]): string {
  const head = payloads[0] ?? ''
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `Hostile ${head}`,
    home_page_url: head,
    language: 'en',
    authors: [{ name: head, url: head, avatar: head }],
    items: payloads.map(hostileItem),
  })
}

function hostileItem(payload: string, i: number): object {
  return {
    id: `hostile-${i}`,
    url: `https://paper.example/hostile-${i}?${payload}`,
    external_url: payload,
    title: `Hostile ${i} ${payload}`,
    summary: payload,
    content_html: `<p>Before ${i}.</p>${payload}<p>After ${i}.</p>`,
    image: payload,
    banner_image: payload,
    authors: [{ name: payload, url: payload, avatar: payload }],
    tags: [payload, `tag ${payload}`],
    section: payload,
    kicker: payload,
    date_published: new Date(Date.UTC(2020, 0, 1) + i * 3_600_000).toISOString(),
    attachments: [{ url: payload, mime_type: payload, title: payload }],
    language: payload,
  }
}
