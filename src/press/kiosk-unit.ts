/** What starts a kiosk: how its browser is called, and what systemd and the browser's own policy are told. */
import { KEEPER } from './kiosk-keeper.ts'

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
export function launchWords(machine: KioskMachine, more: readonly string[] = []): readonly string[] {
  const { browser, profile, address } = machine
  return [browser, ...FLAGS, ...more, `--user-data-dir=${profile}`, kioskAddress(address)]
}

export function launchCommand(machine: KioskMachine): string {
  return launchWords(machine).map(quoted).join(' \\\n  ')
}

/** One program on a screen of its own, which comes back whenever it ends. */
export function screenUnit(machine: KioskMachine, serves: string | null): string {
  const words = launchWords(machine, [`--load-extension=${KEEPER}`])
    .map(forSystemd)
    .join(' \\\n    ')
  const needed = ['dbus.socket', 'systemd-logind.service', ...(serves === null ? [] : [serves])].join(' ')
  return `[Unit]
Description=Lectern on this screen
# No waiting for a network: what was read once is read again without one.
Wants=${needed}
After=${needed} systemd-user-sessions.service getty@tty1.service
Conflicts=getty@tty1.service
# However often it ends, it is never given up.
StartLimitIntervalSec=0

[Service]
User=${machine.user}
PAMName=login
TTYPath=/dev/tty1
StandardInput=tty
StandardOutput=journal
# The terminal is taken as a new one, whoever had it before.
TTYReset=yes
TTYVHangup=yes
TTYVTDisallocate=yes
Environment=XDG_SESSION_TYPE=wayland
# A browser that was killed leaves its lock behind.
ExecStartPre=-/bin/rm -f ${forSystemd(`${machine.profile}/SingletonLock`)}
# A cage that cannot start waits for its children, and systemd's own (sd-pam) would be one of them: timeout stands between.
# Without -s: Ctrl, Alt and F2 would lead to a login on another terminal.
ExecStart=/usr/bin/timeout --foreground 0 /usr/bin/cage -- ${words}
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
# However often it ends, it is never given up.
StartLimitIntervalSec=0

[Service]
User=${user}
Environment=PORT=${port}
ExecStart=${[node, script, 'serve', folder, '--host', '127.0.0.1'].map(forSystemd).join(' ')}
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
    // By itself, * leaves the browser's own pages open: history, settings, a new tab.
    URLBlocklist: ['*', 'chrome://*'],
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
