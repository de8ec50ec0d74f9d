import { onMounted, onUnmounted, ref, type Ref } from 'vue';

const storageKey = 'keyboard-shortcuts';

/** Whether single-key shortcuts are on. WCAG 2.1.4 asks for a switch. It is stored if the browser allows it. */
export const shortcutsOn: Ref<boolean> = ref(true);

/** Turns single-key shortcuts on or off. */
export function setShortcuts(on: boolean): void {
  shortcutsOn.value = on;
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // The browser refuses storage, so the setting lasts until the reader leaves the site.
  }
}

/** Restores the stored setting. Call it after the page is mounted. */
export function restoreShortcuts(): void {
  try {
    shortcutsOn.value = localStorage.getItem(storageKey) !== 'off';
  } catch {
    shortcutsOn.value = true;
  }
}

/** Whether the reader is typing into a field. */
function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
  );
}

/**
 * Calls a handler for keys pressed without a modifier. It runs before the listeners of VitePress, which use `/` for
 * their own search. If the handler returns `true`, no other listener gets the key.
 */
export function useShortcuts(handle: (key: string) => boolean): void {
  const listen = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event)) return;
    // Turning shortcuts off also turns off the `/` of VitePress.
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
