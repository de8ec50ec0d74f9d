import { describe, expect, it } from 'vitest';
import { statusRecords } from '../../src/registry/index.js';
import { unofficialRecords } from '../../src/registry/unofficial/index.js';
import { mistakenClaims } from './mistaken-claims.js';
import { guideRows, publishedSentences, type PublishedSentence, type SentenceForm } from './published-sentences.js';

/** The longest text that fits an editor's hover, a table or a line of a log. */
const limits: Readonly<Record<SentenceForm, number>> = { sentence: 120, part: 100, message: 120 };

/** Texts that several codes share because they are true of each. */
const shared: readonly string[] = ['the method and the content are kept'];

const inContext = ({ about, text }: PublishedSentence): string => `${about}: ${text}`;
const ofKind = (kind: string): PublishedSentence[] => publishedSentences.filter((sentence) => sentence.kind === kind);

describe('published sentences', () => {
  it('exist for every code', () => {
    const owners = ofKind('summary').map(({ owner }) => owner);
    for (const record of [...statusRecords, ...unofficialRecords]) expect(owners).toContain(record);
  });

  it.each(publishedSentences.map((sentence) => ({ ...sentence, title: inContext(sentence) })))('$title', (sentence) => {
    const { form, text } = sentence;
    expect(text).toMatch(/^\S(?:.*\S)?$/);
    expect(text).not.toMatch(/ {2}|\.\.|\n/);
    expect(text.length).toBeLessThan(limits[form]);
    if (form === 'sentence') expect(text).toMatch(/^(?:[A-Z0-9]|nginx )(?!.*\. ).*[^.]\.$/);
    else expect(text).not.toMatch(/\.$/);
  });

  it('do not repeat each other', () => {
    const unique = publishedSentences.filter(
      ({ kind }) =>
        !['field', 'retry', 'content', 'guide: field', 'guide: alternative', 'guide: content'].includes(kind),
    );
    const twice = unique.filter(({ text, owner }) =>
      unique.some((other) => other.text === text && other.owner !== owner),
    );
    expect([...new Set(twice.map(({ text }) => text))]).toEqual(shared);
  });

  it('give each alternative its own reason', () => {
    for (const { code, insteadOf = {} } of statusRecords) {
      const reasons = Object.values(insteadOf);
      expect(new Set(reasons).size, String(code)).toBe(reasons.length);
    }
    for (const { alternatives = {}, when } of guideRows.map(({ row }) => row)) {
      const reasons = Object.values(alternatives);
      expect(new Set(reasons).size, when).toBe(reasons.length);
    }
  });
});

describe('a mistaken claim', () => {
  const sentences = publishedSentences.map(inContext);

  it.each(Object.entries(mistakenClaims))('is detected, and appears nowhere: %s', (claim, pattern) => {
    expect(claim).toMatch(pattern);
    expect(sentences.filter((sentence) => pattern.test(sentence))).toEqual([]);
  });
});
