import type { Page } from 'playwright-core';

/**
 * Does something, and waits until an element with a text has appeared, even for a moment. On a slow machine a text
 * such as "Copied" can be gone before the test looks for it, so the page itself starts to watch first.
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
        // A method, because the compiler names an arrow function by calling a helper that the page does not have.
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
