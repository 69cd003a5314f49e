import type { Automaton } from "./automaton.ts";

/** States that can be reached from one another, of those that can be reached again at all. */
export function cyclesOf(automaton: Automaton): readonly number[][] {
  return componentsOf(automaton.length, (state) => automaton[state]?.next.keys() ?? []).filter(
    ([first = 0, ...others]) => others.length > 0 || automaton[first]?.next.has(first),
  );
}

/** States that every way round a cycle passes: one where there is one, else all. */
export function hubsOf(automaton: Automaton, cycle: readonly number[]): readonly number[] {
  const entered = new Map<number, number>();
  for (const state of cycle) {
    for (const to of automaton[state]?.next.keys() ?? []) {
      entered.set(to, (entered.get(to) ?? 0) + 1);
    }
  }
  const hub = cycle
    .toSorted((a, b) => (entered.get(b) ?? 0) - (entered.get(a) ?? 0))
    .slice(0, mostTried)
    .find((state) => isAcyclicWithout(automaton, cycle, state));
  return hub === undefined ? cycle : [hub];
}

/** A hub is one of the states that most ways lead to. */
const mostTried = 5;

function isAcyclicWithout(automaton: Automaton, cycle: readonly number[], hub: number): boolean {
  const others = new Set(cycle);
  others.delete(hub);
  const edgesFrom = (state: number): number[] =>
    others.has(state)
      ? [...(automaton[state]?.next.keys() ?? [])].filter((to) => others.has(to))
      : [];
  return componentsOf(automaton.length, edgesFrom).every(
    ([first = 0, ...more]) => more.length === 0 && !edgesFrom(first).includes(first),
  );
}

interface Visit {
  readonly node: number;
  readonly edges: Iterator<number>;
}

/** The strongly connected components of a graph (Tarjan's way, without recursion). */
export function componentsOf(
  size: number,
  edgesFrom: (node: number) => Iterable<number>,
): number[][] {
  const components: number[][] = [];
  const order = new Int32Array(size);
  const low = new Int32Array(size);
  const isOpen = new Uint8Array(size);
  const open: number[] = [];
  let count = 0;
  const visits: Visit[] = [];
  const enter = (node: number): void => {
    count += 1;
    order[node] = count;
    low[node] = count;
    isOpen[node] = 1;
    open.push(node);
    visits.push({ node, edges: edgesFrom(node)[Symbol.iterator]() });
  };
  const lower = (node: number, to: number): void => {
    low[node] = Math.min(low[node] ?? 0, to);
  };
  const leave = (node: number): void => {
    if (low[node] === order[node]) components.push(closeUpTo(node, open, isOpen));
    const above = visits.at(-1);
    if (above) lower(above.node, low[node] ?? 0);
  };
  for (let start = 0; start < size; start += 1) {
    if (order[start] !== 0) continue;
    enter(start);
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const { done, value } = visit.edges.next();
      if (done === true) {
        visits.pop();
        leave(visit.node);
      } else if (order[value] === 0) enter(value);
      else if (isOpen[value] === 1) lower(visit.node, order[value] ?? 0);
    }
  }
  return components;
}

function closeUpTo(node: number, open: number[], isOpen: Uint8Array): number[] {
  const members = open.splice(open.lastIndexOf(node));
  for (const member of members) isOpen[member] = 0;
  return members;
}
