/** The words of the reading settings. They come with them. */
import { live } from './catalogue.ts'

export const settingsWords = live('settings', {
  title: 'Reading settings',
  close: 'Close settings',
  names: {
    theme: 'Colours',
    size: 'Text size',
    face: 'Typeface',
    leading: 'Space between lines',
    width: 'Width of the text',
    justify: 'Edges of the text',
    motion: 'Motion',
    keys: 'Single keys',
    language: 'Language',
  },
  choices: {
    theme: {
      system: 'As the device',
      light: 'Light',
      sepia: 'Sepia',
      dark: 'Dark',
      contrast: 'High contrast',
    },
    face: { serif: 'Serif', sans: 'Sans serif', dyslexic: 'OpenDyslexic' },
    leading: { close: 'Close', normal: 'Normal', open: 'Open' },
    width: { narrow: 'Narrow', normal: 'Normal', wide: 'Wide' },
    justify: { no: 'Ragged', yes: 'Even' },
    motion: { system: 'As the device', less: 'Less' },
    keys: { on: 'On: ? shows them', off: 'Off' },
  },
  languageOfDevice: 'As the device',
  smaller: 'Smaller text',
  larger: 'Larger text',
  reset: 'Reset',
  onlyHere: 'Kept on this device, and nowhere else.',
  notKept: 'This device keeps nothing, so they hold until the page is closed.',
})
