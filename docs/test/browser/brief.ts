import type { Page } from 'playwright-core';

/**
 * Does something, and waits until it has made an element with a text appear, if only for a moment. What goes away by itself, such as
 * "Copied", may be gone on a slow machine before anybody asks for it; so the page itself watches, from before.
 */
export async function waitForBrief(
  page: Page,
  selector: string,
  text: string,
  act: () => Promise<void>,
): Promise<void> {
  const watch = await page.evaluateHandle(
    (expected) => {
      const state = {
        shown: true,
        appeared: false,
        // A method: an arrow function would be given its name by a call of the compiler's, which the page does not have.
        look(): void {
          const elements = [...document.querySelectorAll(expected.selector)];
          const shown = elements.some((one) => one.textContent.trim() === expected.text);
          this.appeared ||= shown && !this.shown;
          this.shown = shown;
        },
      };
      state.look();
      new MutationObserver(() => {
        state.look();
      }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      return state;
    },
    { selector, text },
  );
  await act();
  await page.waitForFunction(({ appeared }) => appeared, watch);
}
