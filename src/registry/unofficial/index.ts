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
 * Every code that is sent, logged or spoken of without standing in the IANA registry, by number. Of the owners of one number,
 * those who use it come before those who did, and what is documented better comes first.
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
