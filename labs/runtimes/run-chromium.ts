import { chromium } from 'playwright-core';
import type { Run } from './runtime.ts';
import type { Outcome } from './suite/run-suite.mjs';

declare const outcomes: Promise<Outcome[]> | undefined;

/** Opens the page of the site in a headless browser. */
export const inChromium: Run = async (binary, _, { url }) => {
  const browser = await chromium.launch({
    executablePath: binary,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const page = await browser.newPage();
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(String(error)));
    page.on('console', (message) => failures.push(message.text()));
    await page.goto(url);
    const received = await page.evaluate(() => (typeof outcomes === 'undefined' ? null : outcomes));
    if (!received) throw new Error(`The page did not start the suite\n${failures.join('\n')}`);
    return received;
  } finally {
    await browser.close();
  }
};
