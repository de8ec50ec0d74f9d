import { allStatusDetails, unofficialDetails, allUnofficialDetails } from 'http-status-kit/details';
import type { Content } from './content.js';
import { pageNumbers } from './page-head.js';
import { siteAddress } from './site.js';

/** The JSON files for programs, by their path under `/data`. */
export function machineData(content: Content): Map<string, unknown> {
  const files = new Map<string, unknown>();
  const page = (code: number): string => `${siteAddress}/codes/${code}`;
  files.set('codes.json', {
    codes: allStatusDetails.map((details) => ({ ...details, page: page(details.code) })),
    unofficial: allUnofficialDetails.map((details) => ({ ...details, page: page(details.code) })),
  });
  for (const code of pageNumbers) {
    const details = allStatusDetails.find((known) => known.code === code);
    const uses = unofficialDetails(code).map((use) => ({ ...use, text: content.unofficial.get(use.name) }));
    files.set(`codes/${code}.json`, {
      ...(details ?? { registered: false, code }),
      page: page(code),
      text: content.codes.get(String(code)),
      ...(uses.length > 0 && { unofficial: uses }),
    });
  }
  return files;
}
