import {
  allStatusDetails,
  allUnofficialDetails,
  type StatusDetails,
  type UnofficialDetails,
} from 'http-status-kit/details';
import { toStatusDocument, toUnofficialDocument } from '../../src/details/search-documents.js';
import type { SearchData, SearchPlace, SearchRow } from '../.vitepress/theme/codes/search-data.js';
import type { DecisionGuide } from './content.js';
import { unofficialLink } from './page-head.js';

/** The data for the search of the site: the same documents that `searchDetails` searches. */
export function toSearchData(guide: DecisionGuide): SearchData {
  return {
    rows: [...allStatusDetails.map(toStatusRow), ...allUnofficialDetails.map(toUnofficialRow)],
    places: toPlaces(guide),
  };
}

function toStatusRow(details: StatusDetails): SearchRow {
  const { standing, names, texts } = toStatusDocument(details);
  const { code, phrase, summary } = details;
  return { code, phrase, summary, link: `/codes/${code}`, standing, names, texts };
}

function toUnofficialRow(details: UnofficialDetails): SearchRow {
  const { standing, names, texts } = toUnofficialDocument(details);
  const { code, phrase, summary, vendor } = details;
  return { code, phrase, summary, link: unofficialLink(details), vendor, standing, names, texts };
}

/** The pages to suggest when no code matches. */
function toPlaces({ questions, comparisons, guides }: DecisionGuide): SearchPlace[] {
  return [
    ...questions.map(({ id, ask, help = '' }) => ({ title: ask, link: `/guide/#${id}`, text: help })),
    ...comparisons.map(({ slug, question }) => ({ title: question, link: `/compare/${slug}`, text: '' })),
    ...guides.map(({ slug, title, short }) => ({ title, link: `/topics/${slug}`, text: short })),
  ];
}
