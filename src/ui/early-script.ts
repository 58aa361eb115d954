/**
 * What stands in the head of every page: a reader's settings hold before anything is painted, a press on a button that has not
 * come to life yet is noted, for the button to act on when it has, and on a fast line the faces of the page are sent for.
 */
import { EARLY_PRESS } from '#device/early-press.ts'
import { SETTING_KEYS } from '#device/settings/settings.ts'
import { SETTINGS_STORE } from '#device/settings/settings-store.ts'

const KEYS = JSON.stringify(SETTING_KEYS)

/** Of the tags that name a face which a made page wants at once. */
export const FACE_META = 'lectern-face'

/**
 * Chromium holds back the first paint for a face that is sent for like this, a tenth of a second at most. On a line that is slower
 * than that the wait wins nothing (docs/decisions/0032). Milliseconds and Mbit/s, as the browser guesses them; others do not say.
 */
const FACES = `const c=navigator.connection;if(!(c?.rtt>=100||c?.downlink<5))for(const m of document.getElementsByName("${FACE_META}"))document.head.append(Object.assign(document.createElement("link"),{rel:"preload",as:"font",crossOrigin:"",href:m.content}))`

/** As small as can be, since every page carries it. themes.css has rules for the choices that there are, and for no others. */
export const EARLY_SCRIPT = `try{const s=JSON.parse(localStorage["${SETTINGS_STORE}"]);for(const k of ${KEYS})if(s[k])document.documentElement.dataset[k]=s[k]}catch{}addEventListener("click",e=>{const b=e.target.closest?.("[data-early]");if(b)b.${EARLY_PRESS}=1});{${FACES}}`
