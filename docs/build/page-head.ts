import {
  allStatusDetails,
  allUnofficialDetails,
  statusDetails,
  unofficialDetails,
  type StatusDetails,
  type UnofficialDetails,
} from 'http-status-kit/details';
import { frontmatter } from './markdown.js';

/** The titles of the classes, such as `4xx Client error`. */
export const classTitles: Readonly<Record<StatusDetails['class'], string>> = {
  informational: '1xx Informational',
  success: '2xx Success',
  redirection: '3xx Redirection',
  clientError: '4xx Client error',
  serverError: '5xx Server error',
};

/** `4xx` for 404. */
function classDigits(code: number): string {
  return `${Math.trunc(code / 100)}xx`;
}

/** Every number that has a page, in ascending order. */
export const pageNumbers: readonly number[] = [
  ...new Set([...allStatusDetails, ...allUnofficialDetails].map(({ code }) => code)),
].sort((a, b) => a - b);

/** The frontmatter of the page of a code. */
export function pageHead(code: number, title: string, description: string): string {
  const at = pageNumbers.indexOf(code);
  const neighbor = (number: number | undefined): unknown =>
    number === undefined ? false : { text: String(number), link: `/codes/${number}` };
  return frontmatter({
    title,
    description,
    pageClass: `code-page class-${Math.trunc(code / 100)}`,
    code,
    prev: neighbor(pageNumbers[at - 1]),
    next: neighbor(pageNumbers[at + 1]),
    outline: 2,
  });
}

/** Breadcrumb links to the list of codes and to the class. */
export function breadcrumbs(code: number, ofClass?: StatusDetails['class']): string {
  const here = ofClass === undefined ? 'Beyond 599' : classTitles[ofClass];
  const link = ofClass === undefined ? '/codes/?all=1' : `/codes/?class=${classDigits(code)}`;
  return `<llm-exclude><p class="crumbs"><a href="/codes/">Codes</a> <span aria-hidden="true">›</span> <a href="${link}">${here}</a></p></llm-exclude>`;
}

/** The anchor of an unofficial code on the page of its number. */
export function anchorOf(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** The link to an unofficial code: its page, or a section if several codes share the page. */
export function unofficialLink({ code, name }: UnofficialDetails): string {
  const alone = unofficialDetails(code).length === 1 && statusDetails(code) === undefined;
  return `/codes/${code}${alone ? '' : `#${anchorOf(name)}`}`;
}
