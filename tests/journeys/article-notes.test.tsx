// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { editionOf, feedOf, openReader } from './open-reader.tsx'

const story = (parts: object) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  url: 'https://paper.example/the-dam-holds',
  headline: 'The dam holds',
  articleBody: 'The dam held through the night.',
  ...parts,
})

test('a correction and the story behind a story stand under its text', async () => {
  const correction = 'An earlier version gave the wrong height of the dam.'
  const document = story({ correction, backstory: 'We spoke to nine engineers.' })
  openReader(
    { 'edition.json': editionOf('story.json'), 'story.json': JSON.stringify(document) },
    '/article/the-dam-holds',
  )
  const heading = await screen.findByRole('heading', { name: 'Correction' })
  expect(heading.nextElementSibling?.textContent).toBe(correction)
  expect(screen.getByRole('heading', { name: 'About this story' })).toBeDefined()
})

test('a text that the source cuts short says so and leads to the rest', async () => {
  const item = {
    id: '1',
    url: 'https://paper.example/the-dam-holds',
    title: 'The dam holds',
    content_text: 'The dam held through the […]',
  }
  openReader({ 'edition.json': editionOf('f.json'), 'f.json': feedOf([item]) }, '/article/the-dam-holds')
  const note = await screen.findByText(/only the beginning of this text/)
  expect(within(note).getByRole('link').getAttribute('href')).toBe('https://paper.example/the-dam-holds')
})

test('a section below another shows the way down to it', async () => {
  const items = ['News/Politics', 'News/Weather'].map((section, i) => ({
    id: String(i),
    url: `https://paper.example/story-about-${i === 0 ? 'votes' : 'rain'}`,
    title: `Story ${i}`,
    content_text: 'x',
    section,
  }))
  openReader({ 'edition.json': editionOf('f.json'), 'f.json': feedOf(items) }, '/article/story-about-votes')
  const article = await screen.findByRole('article')
  expect(article.querySelector('.eyebrow')?.textContent).toBe('News / Politics')
})
