import { anthropicRecords } from './anthropic.js';
import { apacheRecords } from './apache.js';
import { awsRecords } from './aws.js';
import { byStanding } from './by-standing.js';
import { cloudflareRecords } from './cloudflare.js';
import { cpanelRecords } from './cpanel.js';
import { deeplRecords } from './deepl.js';
import { esriRecords } from './esri.js';
import { gearsRecords } from './gears.js';
import { googleRecords } from './google.js';
import { laravelRecords } from './laravel.js';
import { linkedinRecords } from './linkedin.js';
import { microsoftRecords } from './microsoft.js';
import { nestjsRecords } from './nestjs.js';
import { nginxRecords } from './nginx.js';
import { pantheonRecords } from './pantheon.js';
import { proxiesRecords } from './proxies.js';
import { qualysRecords } from './qualys.js';
import { shopifyRecords } from './shopify.js';
import { twitterRecords } from './twitter.js';
import { webdavDraftsRecords } from './webdav-drafts.js';
import type { UnofficialRecord } from './unofficial-record.js';

/**
 * Status codes that are in use, or documented, but not in the IANA registry, sorted by number. If several vendors use
 * the same number, meanings that are still in use come first, then the better documented ones.
 */
export const unofficialRecords: readonly UnofficialRecord[] = [
  ...anthropicRecords,
  ...apacheRecords,
  ...awsRecords,
  ...cloudflareRecords,
  ...cpanelRecords,
  ...deeplRecords,
  ...esriRecords,
  ...gearsRecords,
  ...googleRecords,
  ...laravelRecords,
  ...linkedinRecords,
  ...microsoftRecords,
  ...nestjsRecords,
  ...nginxRecords,
  ...pantheonRecords,
  ...proxiesRecords,
  ...qualysRecords,
  ...shopifyRecords,
  ...twitterRecords,
  ...webdavDraftsRecords,
].sort(byStanding);
