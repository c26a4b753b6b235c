/** Prints goal and measured value side by side; a missed goal is shown as missed. Knows no candidate. */

export interface Goal {
  readonly name: string;
  readonly goal: string;
  readonly measured: string;
  /** null: not measured here, and `measured` says why. */
  readonly met: boolean | null;
}

/** A ratio that must not exceed `most`. */
export function ratioGoal(name: string, value: number, most: number): Goal {
  return { name, goal: `<= ${most}x`, measured: `${value.toFixed(value < 1 ? 3 : 2)}x`, met: value <= most };
}

export function printGoals(goals: readonly Goal[]): void {
  const wide = (key: 'name' | 'goal' | 'measured') => Math.max(...goals.map((goal) => goal[key].length));
  const [name, goal, measured] = [wide('name'), wide('goal'), wide('measured')];
  for (const g of goals) {
    const end = g.met === null ? 'not measured' : g.met ? 'met' : 'MISSED';
    console.log(`${g.name.padEnd(name)}  goal ${g.goal.padEnd(goal)}  measured ${g.measured.padEnd(measured)}  ${end}`);
  }
}
