/** Keeps the screen of the device on, where it lets a page do that; whatever it says, nobody is bothered with it. */

/** Returns how to stop. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null
  let isOver = false
  // A lock ends when the page is hidden, and has to be asked for again.
  const ask = async () => {
    if (document.visibilityState !== 'visible' || (lock && !lock.released)) return
    lock = (await navigator.wakeLock?.request('screen').catch(() => null)) ?? null
    if (isOver) void lock?.release()
  }
  void ask()
  document.addEventListener('visibilitychange', ask)
  return () => {
    isOver = true
    document.removeEventListener('visibilitychange', ask)
    void lock?.release()
  }
}
