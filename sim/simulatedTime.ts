import { addSeconds } from "#calendar/instant.ts";
import type { Instant } from "#calendar/instant.ts";
import type { Day } from "#calendar/day.ts";
import type { Clock } from "#service/deps.ts";
import type { MovableClock } from "#store/jobs/memoryJobs.ts";

const shanghaiSeconds = 8 * 3_600;

/** A clock that stands still until the simulation moves it. */
export class SimulatedTime implements Clock {
  #now: number;

  constructor(start: Instant) {
    this.#now = Date.parse(start);
  }

  now(): Instant {
    return new Date(this.#now).toISOString();
  }

  today(): Day {
    return addSeconds(this.now(), shanghaiSeconds).slice(0, 10) as Day;
  }

  moveBy(seconds: number): void {
    this.#now += seconds * 1_000;
  }

  /** The same clock as the jobs want it. */
  readonly milliseconds: MovableClock = {
    now: () => this.#now,
    moveTo: (instant) => {
      this.#now = Math.max(this.#now, instant);
    },
  };
}
