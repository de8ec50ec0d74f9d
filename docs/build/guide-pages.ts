import type { TopicProse } from '../content/topics/topic-prose.js';
import { readContent } from './content.js';
import { guideAllHtml, guideAllPage } from './guide-all-page.js';
import { compareIndexPage } from './guide-compare-index.js';
import { comparePage, mirrorPage, mirrorSlug } from './guide-compare-page.js';
import { readGuide, readGuideText } from './guide-data.js';
import { neverPage } from './guide-never-page.js';
import { orderPage } from './guide-order-page.js';
import { restPage } from './guide-rest-page.js';
import { topicPage } from './guide-topic-page.js';
import { topicsIndexPage } from './guide-topics-index.js';
import { toWizardData } from './guide-wizard-data.js';
import { wizardPage } from './guide-wizard-page.js';

/** Every file of the decision guide: pages by their path on the site, other files by their path in `made`. */
export async function renderGuidePages(): Promise<Map<string, string>> {
  const guide = readGuide();
  const content = await readContent();
  const files = new Map([
    ['guide/index.md', wizardPage()],
    ['guide/all.md', guideAllPage(guide)],
    ['guide/rest.md', restPage(guide)],
    ['guide/order.md', orderPage(guide)],
    ['guide/never.md', neverPage(guide)],
    ['compare/index.md', compareIndexPage(guide)],
    ['topics/index.md', topicsIndexPage(guide)],
    ['public/data/decision-guide.json', readGuideText()],
    ['theme/guide-plain.html', guideAllHtml(guide)],
    ['theme/guide.json', `${JSON.stringify(toWizardData(guide))}\n`],
  ]);
  for (const comparison of guide.comparisons) {
    files.set(`compare/${comparison.slug}.md`, comparePage(comparison, guide, content));
    files.set(`compare/${mirrorSlug(comparison)}.md`, mirrorPage(comparison));
  }
  for (const topic of guide.guides) {
    const { topic: prose } = (await import(`../content/topics/${topic.slug}.ts`)) as { topic: TopicProse };
    files.set(`topics/${topic.slug}.md`, topicPage(topic, prose, guide));
  }
  return files;
}
