/**
 * What stands in the head of every page: a reader's settings hold before anything is painted, and a press on a button that
 * has not come to life yet is noted, for the button to act on when it has.
 */
import { EARLY_PRESS } from '#device/early-press.ts'
import { SETTING_KEYS } from '#device/settings/settings.ts'
import { SETTINGS_STORE } from '#device/settings/settings-store.ts'

const KEYS = JSON.stringify(SETTING_KEYS)

/** As small as can be, since every page carries it. themes.css has rules for the choices that there are, and for no others. */
export const EARLY_SCRIPT = `try{const s=JSON.parse(localStorage["${SETTINGS_STORE}"]);for(const k of ${KEYS})if(s[k])document.documentElement.dataset[k]=s[k]}catch{}addEventListener("click",e=>{const b=e.target.closest?.("[data-early]");if(b)b.${EARLY_PRESS}=1})`
