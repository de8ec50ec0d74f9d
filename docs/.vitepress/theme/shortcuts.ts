import { onMounted, onUnmounted, ref, type Ref } from 'vue';

const storageKey = 'keyboard-shortcuts';

/** Whether single keys do something (WCAG 2.1.4 asks for a switch). Remembered where the browser allows it. */
export const shortcutsOn: Ref<boolean> = ref(true);

/** Turns the single keys on or off. */
export function setShortcuts(on: boolean): void {
  shortcutsOn.value = on;
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // Storage is forbidden: the switch holds until the page is left.
  }
}

/** Reads what was remembered; to be called once the page is mounted. */
export function restoreShortcuts(): void {
  try {
    shortcutsOn.value = localStorage.getItem(storageKey) !== 'off';
  } catch {
    shortcutsOn.value = true;
  }
}

/** Whether a key press belongs to a field that the reader types into. */
export function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
  );
}

/**
 * Calls a handler for keys pressed alone. It runs before the listeners of VitePress, which take `/` for their own search;
 * a key that the handler returns `true` for goes no further.
 */
export function useShortcuts(handle: (key: string) => boolean): void {
  const listen = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event)) return;
    // Switched off, the `/` of VitePress is silent too.
    const taken = shortcutsOn.value ? handle(event.key) : event.key === '/';
    if (!taken) return;
    event.stopImmediatePropagation();
    if (shortcutsOn.value) event.preventDefault();
  };
  onMounted(() => {
    window.addEventListener('keydown', listen, { capture: true });
  });
  onUnmounted(() => {
    window.removeEventListener('keydown', listen, { capture: true });
  });
}
