import { daysBetween } from '../insights/calendar.ts';

const idealDays = 7;

/**
 * Which of the earlier runs to measure changes against: the one nearest to seven days before, so that a weekly report
 * compares with last week's, a daily one week over week, and one run by hand with the week before. Of two equally
 * near ones the older. Dates are local, YYYY-MM-DD; null where there is no earlier one.
 */
export function chooseBaseline<Run extends { readonly date: string }>(runs: readonly Run[], date: string): Run | null {
  const distance = (run: Run): number => Math.abs(daysBetween(run.date, date) - idealDays);
  return runs
    .filter((run) => run.date < date)
    .reduce<Run | null>(
      (best, run) =>
        best === null || distance(run) < distance(best) || (distance(run) === distance(best) && run.date < best.date)
          ? run
          : best,
      null,
    );
}

/** The earlier runs to measure against, each a week before the one before it; newest first. */
export function chooseBaselines<Run extends { readonly date: string }>(
  runs: readonly Run[],
  date: string,
  count: number,
): readonly Run[] {
  const chosen: Run[] = [];
  for (let next = chooseBaseline(runs, date); next && chosen.length < count; next = chooseBaseline(runs, next.date)) {
    chosen.push(next);
  }
  return chosen;
}
