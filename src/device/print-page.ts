/** Prints the page with all its pictures: those below the screen have not been fetched yet, and paper has no screen. */

/** Milliseconds; a picture that is later than this leaves its place empty. */
const PATIENCE = 4000

export async function printPage(part: ParentNode = document): Promise<void> {
  const pictures = [...part.querySelectorAll('img')]
  for (const picture of pictures) picture.loading = 'eager'
  const come = Promise.all(pictures.filter(({ complete }) => !complete).map(settled))
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE))
  await Promise.race([come, late])
  window.print()
}

function settled(picture: HTMLImageElement): Promise<void> {
  return new Promise((resolve) => {
    for (const outcome of ['load', 'error']) {
      picture.addEventListener(outcome, () => resolve(), { once: true })
    }
  })
}
