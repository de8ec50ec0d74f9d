import type { Exchange } from '../code-entry.js';

export interface TopicSection {
  /** The anchor. */
  readonly id: string;
  readonly title: string;
  /** Paragraphs: code spans, links and numbers of codes are marked up. */
  readonly text: readonly string[];
  readonly example?: Exchange;
}

/** What people have written about a topic, around the data of the decision guide. */
export interface TopicProse {
  /** Paragraphs after the first sentence. */
  readonly lead: readonly string[];
  readonly sections: readonly TopicSection[];
  /** Headings of the parts that come from the data. */
  readonly titles?: { readonly points?: string };
  /** Slugs of comparisons. */
  readonly compare?: readonly string[];
  /** Outcomes of the guide, by id. */
  readonly outcomes?: readonly string[];
  /** Slugs of other topics. */
  readonly topics?: readonly string[];
}
