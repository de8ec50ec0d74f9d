import type { WizardData } from './wizard-data';

/** A step on the way to a question or outcome: its id, and the label of the answer that led to it. */
export interface Step {
  readonly id: string;
  readonly label: string;
}

const answersOf = (data: WizardData, id: string): readonly { label: string; to: string }[] =>
  data.questions.find((question) => question.id === id)?.answers ?? [];

/** The shortest way from an entry point to a question or outcome. */
export function shortestTrail(data: WizardData, id: string): readonly Step[] {
  const open: (readonly Step[])[] = data.entryPoints.map(({ label, question }) => [{ id: question, label }]);
  const seen = new Set(data.entryPoints.map(({ question }) => question));
  for (const trail of open) {
    const last = trail.at(-1)?.id ?? '';
    if (last === id) return trail;
    for (const { label, to } of answersOf(data, last)) {
      if (seen.has(to)) continue;
      seen.add(to);
      open.push([...trail, { id: to, label }]);
    }
  }
  return [];
}

/** The way to a question or outcome from the current way: one step forward, back to an earlier step, or a new way. */
export function trailTo(data: WizardData, id: string, before: readonly Step[]): readonly Step[] {
  const at = before.findIndex((step) => step.id === id);
  if (at >= 0) return before.slice(0, at + 1);
  const answer = answersOf(data, before.at(-1)?.id ?? '').find(({ to }) => to === id);
  return answer === undefined ? shortestTrail(data, id) : [...before, { id, label: answer.label }];
}
