/** A small edition with everything in it that feeds and maps have broken on before. */
import type { Article } from '#edition/article.ts'
import { countSections } from '#edition/section-list.ts'
import { readDocument } from '#format/detect.ts'
import type { Feed } from '#format/feed.ts'
import type { PressEdition } from '#press/press-edition.ts'
import { calendarDay, instant, makeArticle } from '../../edition/make-article.ts'

export const SITE = 'https://paper.example/news/'
export const NOW = Date.UTC(2024, 4, 3, 12)

export const KOREAN_SLUG = '항구-다시-열다'
export const HOSTILE_HEADLINE = 'Why ]]> & <script>alert(1)</script> “matter” 🦑'

export const ARTICLES: readonly Article[] = [
  makeArticle({
    id: 'hostile',
    slug: 'why-matter',
    url: 'https://old.example/a?b=1&c=2',
    headline: HOSTILE_HEADLINE,
    standfirst: 'A & B, <b>not</b> bold.',
    sections: ['World'],
    tags: ['R&D', 'fish'],
    bylineText: 'By Ada Byron and Max Born',
    authors: [{ name: 'Ada Byron', url: 'https://old.example/ada' }, { name: 'Max Born' }],
    publishedAt: instant('2024-05-03T09:30:00Z'),
    updatedAt: instant('2024-05-03T11:00:00Z'),
    language: 'en',
    direction: 'ltr',
    bodyHtml: '<p title="it&apos;s">All of it ]]&gt; &amp; more.</p><pre>]]></pre><!-- kept -->',
    bodyText: 'All of it.',
    bodyState: 'full',
    image: {
      src: 'https://old.example/squid.jpg?w=1&h=2',
      alt: 'A squid',
      caption: 'At dawn.',
      credit: 'A. Eye',
      width: 1200,
      height: 800,
    },
    attachments: [{ url: 'https://old.example/a.mp3', type: 'audio/mpeg', bytes: 9 }],
  }),
  makeArticle({
    id: 'controls\u0000\u0007\u001f\ufffe',
    slug: 'controls',
    url: 'https://old.example/controls',
    headline: 'Bells\u0007 and \u0000\u0001\u0002\u000b\u000c\u001f whistles\ud800',
    standfirst: 'With\u0008 backspaces.',
    sections: ['World', 'Harbour'],
    bylineText: 'Salzburg Office',
    publishedAt: calendarDay('2024-05-02'),
    language: 'en',
    direction: 'ltr',
  }),
  makeArticle({
    id: 'arabic',
    slug: 'عودة-الميناء',
    headline: 'عودة الميناء إلى العمل',
    standfirst: 'بعد شهر.',
    sections: ['Harbour'],
    authors: [{ name: 'ليلى حداد' }],
    publishedAt: instant('2024-03-01T08:00:00Z'),
    language: 'ar',
    direction: 'rtl',
    bodyHtml: '<p>نص كامل.</p>',
    bodyText: 'نص كامل.',
    bodyState: 'full',
  }),
  makeArticle({
    id: 'korean',
    slug: KOREAN_SLUG,
    headline: '항구 다시 열다',
    sections: ['Harbour'],
    authors: [{ name: '김민수' }],
    publishedAt: instant('2024-02-01T08:00:00Z'),
    language: 'ko',
    direction: 'ltr',
    bodyHtml: '<p>Only the beginning of it…</p>',
    bodyText: 'Only the beginning of it…',
    bodyState: 'partial',
  }),
]

export function makeEdition(parts: Partial<PressEdition> = {}): PressEdition {
  const articles = parts.articles ?? ARTICLES
  return {
    title: 'Fish & Ships',
    description: 'News from <the> harbour',
    language: 'en',
    siteUrl: SITE,
    base: '/news/',
    sections: countSections(articles, []),
    ...parts,
    articles,
  }
}

/** As the reader of the house reads it. */
export async function readBack(text: string, loadedFrom = `${SITE}rss.xml`): Promise<Feed> {
  const result = await readDocument(text, { loadedFrom, now: NOW })
  if (result.kind === 'unreadable') throw new Error(result.problem.message)
  return result.feed
}
