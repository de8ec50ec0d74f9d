/** Starts the service worker, which keeps the pages of the codes and the guide available offline. */
export function keepOffline(): void {
  if (import.meta.env.SSR || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    navigator.serviceWorker.register('/sw.js').catch((error: unknown) => {
      // Some browsers refuse service workers, for example in a private window. The site works without one.
      console.warn('Cannot keep the site for offline use', error);
    });
  });
}
