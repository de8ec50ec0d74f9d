/** Starts the service worker, which keeps the pages of the codes and of the guide for use without a network. */
export function keepOffline(): void {
  if (import.meta.env.SSR || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    navigator.serviceWorker.register('/sw.js').catch((error: unknown) => {
      // Forbidden by the browser, as in a private window: the site works without.
      console.warn('Cannot keep the site for offline use', error);
    });
  });
}
