// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Kiosk } from '#ui/kiosk.ts'
import { ShareSheet } from '#ui/share/share-sheet.tsx'
import { letDialogsOpen } from '../let-dialogs-open.ts'

const content = {
  headline: 'Harvest is late',
  standfirst: null,
  url: 'https://paper.example/article/harvest',
}

function sheet(isKiosk: boolean) {
  return (
    <Kiosk value={isKiosk}>
      <ShareSheet
        title="Share this article"
        choices={[{ key: 'article', label: 'Article', content }]}
        share={undefined}
        onClose={() => undefined}
      />
    </Kiosk>
  )
}

test('who pressed before the page knew that it is on a kiosk gets the code all the same', async () => {
  letDialogsOpen()
  const { rerender } = render(sheet(false))
  expect(screen.queryByRole('img', { name: /QR/ })).toBeNull()
  rerender(sheet(true))
  await screen.findByRole('img', { name: 'QR code of https://paper.example/article/harvest' })
})
