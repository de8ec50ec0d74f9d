import type { Guide, GuideComparison } from './guide-data.js';

/** The number of answers from a question to each question and outcome that it leads to. */
export function distancesFrom(guide: Guide, start: string): Map<string, number> {
  const questions = new Map(guide.questions.map((question) => [question.id, question]));
  const distances = new Map([[start, 0]]);
  const open = [start];
  for (const id of open) {
    for (const { question, outcome } of questions.get(id)?.answers ?? []) {
      const next = question ?? outcome;
      if (next === undefined || distances.has(next)) continue;
      distances.set(next, (distances.get(id) ?? 0) + 1);
      open.push(next);
    }
  }
  return distances;
}

/** The question that decides between the two codes of a comparison: the one with the fewest answers to both. */
export function decidingQuestion(guide: Guide, { codes }: GuideComparison): string {
  const [nearest] = guide.questions
    .map(({ id }) => ({ id, steps: stepsToBoth(guide, id, codes) }))
    .sort((a, b) => a.steps - b.steps);
  if (nearest === undefined || nearest.steps === Infinity)
    throw new Error(`Cannot find a question that leads to ${codes.join(' and ')}`);
  return nearest.id;
}

function stepsToBoth(guide: Guide, question: string, codes: readonly number[]): number {
  const distances = distancesFrom(guide, question);
  const nearest = codes.map((code) =>
    Math.min(
      ...guide.outcomes
        .filter((outcome) => outcome.code === code || outcome.choice?.includes(code))
        .map(({ id }) => distances.get(id) ?? Infinity),
    ),
  );
  return nearest.reduce((sum, steps) => sum + steps, 0);
}
