/** What stands in the head of every page: a reader's settings hold before anything is painted. */
import { SETTING_KEYS } from '#device/settings/settings.ts'
import { SETTINGS_STORE } from '#device/settings/settings-store.ts'

const KEYS = JSON.stringify(SETTING_KEYS)

/** As small as can be, since every page carries it. themes.css has rules for the choices that there are, and for no others. */
export const EARLY_SCRIPT = `try{const s=JSON.parse(localStorage["${SETTINGS_STORE}"]);for(const k of ${KEYS})if(s[k])document.documentElement.dataset[k]=s[k]}catch{}`
