/** What starts a kiosk: how its browser is called, and what systemd and the browser's own policy are told. */

/** Each with its reason in docs/kiosk.md. Never --incognito: a private window keeps nothing to start from without a network. */
const FLAGS = [
  '--kiosk',
  '--no-first-run',
  '--noerrdialogs',
  '--disable-session-crashed-bubble',
  '--hide-crash-restore-bubble',
  '--overscroll-history-navigation=0',
  '--disable-pinch',
  '--no-memcheck',
  '--disable-features=Translate',
  '--password-store=basic',
  '--autoplay-policy=user-gesture-required',
] as const

export interface KioskMachine {
  /** Path of a Chromium. */
  readonly browser: string
  /** Absolute folder that the browser keeps everything in. */
  readonly profile: string
  /** Of the edition; http(s). */
  readonly address: string
  /** Whom the browser runs as. */
  readonly user: string
}

/** The edition as a kiosk; what else stands in the address stays. */
export function kioskAddress(address: string): string {
  const url = new URL(address)
  if (!url.searchParams.has('kiosk')) url.search += url.search === '' ? '?kiosk' : '&kiosk'
  return url.href
}

/** Words for a shell or for ExecStart. */
export function launchWords({ browser, profile, address }: KioskMachine): readonly string[] {
  return [browser, ...FLAGS, `--user-data-dir=${profile}`, kioskAddress(address)]
}

export function launchCommand(machine: KioskMachine): string {
  return launchWords(machine).map(quoted).join(' \\\n  ')
}

/** One program on a screen of its own, which comes back whenever it ends. */
export function screenUnit(machine: KioskMachine, serves: string | null): string {
  const words = launchWords(machine).map(forSystemd).join(' \\\n    ')
  return `[Unit]
Description=Lectern on this screen
# No waiting for a network: what was read once is read again without one.
After=systemd-user-sessions.service${serves === null ? '' : ` ${serves}`}
${serves === null ? '' : `Wants=${serves}\n`}Conflicts=getty@tty1.service

[Service]
User=${machine.user}
PAMName=login
TTYPath=/dev/tty1
StandardInput=tty
StandardOutput=journal
Environment=XDG_SESSION_TYPE=wayland
# A browser that was killed leaves its lock behind.
ExecStartPre=-/bin/rm -f ${forSystemd(`${machine.profile}/SingletonLock`)}
ExecStart=/usr/bin/cage -s -- ${words}
Restart=always
RestartSec=3

[Install]
WantedBy=multi-user.target
`
}

export interface ServedFolder {
  readonly node: string
  /** The press itself. */
  readonly script: string
  readonly folder: string
  readonly port: number
  readonly user: string
}

/** An edition on the machine's own disk, for a screen that never sees a network. */
export function serverUnit({ node, script, folder, port, user }: ServedFolder): string {
  return `[Unit]
Description=Lectern's edition on this machine

[Service]
User=${user}
Environment=PORT=${port}
ExecStart=${[node, script, 'serve', folder].map(forSystemd).join(' ')}
Restart=always
RestartSec=3

[Install]
WantedBy=multi-user.target
`
}

/** What no page can close: the browser's own doors. Chromium reads it from /etc/chromium/policies/managed/. */
export function browserPolicy(address: string): string {
  const { origin } = new URL(address)
  const policy = {
    URLBlocklist: ['*'],
    URLAllowlist: [origin],
    PrintingEnabled: false,
    DownloadRestrictions: 3,
    DeveloperToolsAvailability: 2,
    AllowFileSelectionDialogs: false,
    IncognitoModeAvailability: 1,
    BrowserAddPersonEnabled: false,
    PasswordManagerEnabled: false,
    AutofillAddressEnabled: false,
    TranslateEnabled: false,
    DefaultNotificationsSetting: 2,
    DefaultGeolocationSetting: 2,
  }
  return `${JSON.stringify(policy, null, 2)}\n`
}

/** For a POSIX shell. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/** systemd reads % and $ as its own, and words between quotes. */
function forSystemd(word: string): string {
  const own = word.replaceAll('%', '%%').replaceAll('$', '$$$$')
  return /^[\w@%+=:,./?&$-]+$/.test(own) ? own : `"${own.replace(/["\\]/g, '\\$&')}"`
}
