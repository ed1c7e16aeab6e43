import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { JobOutcome, Jobs } from "#service/jobs.ts";
import type { JobTimes } from "./jobTimes.ts";

/** Jobs to test, whose time passes when the test says so. */
export type JobsUnderTest = {
  readonly jobs: Jobs;
  /** The same jobs as another process has them; the same value where there can be no other. */
  readonly elsewhere: Jobs;
  /** Whatever is due has been run, with what that made due. */
  settle(): Promise<void>;
  /** Lets so many seconds pass, and settles. */
  pass(seconds: number): Promise<void>;
  close(): Promise<void>;
};

/** Times of the suite: the second back-off is bounded already. */
export const suiteTimes: JobTimes = {
  tries: 4,
  firstRetry: 60,
  longestRetry: 150,
  pollMilliseconds: 60,
  deadAfter: 60,
  longestRun: 900,
  supervise: 30,
  forget: 300,
  stopAfter: 5,
};

const concurrency = 3;
const done: JobOutcome = { kind: "done" };

/** A run that waits to be let go. */
function gate() {
  let open: () => void = () => {};
  let arrive: () => void = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  return { arrived, open: () => open(), pass: () => (arrive(), opened) };
}

/** The tests that all jobs must pass. */
export function jobsSuite(name: string, open: () => Promise<JobsUnderTest>): void {
  describe(`jobs on ${name}`, () => {
    let under: JobsUnderTest;
    /** Keys in the order of their runs, and of their deaths with the last error. */
    let ran: string[];
    let dead: string[];
    let run: (key: string) => Promise<JobOutcome>;
    let onDead: (key: string) => Promise<void>;
    let atOnce: Map<string, number>;
    let most: number;
    let count = 0;
    const newKey = (): string => `key-${(count += 1)}`;
    const wake = (key: string, after?: number): Promise<void> => under.jobs.wake("deliver", key, after);

    beforeAll(async () => {
      under = await open();
      const carryOut = async (key: string): Promise<JobOutcome> => {
        atOnce.set(key, (atOnce.get(key) ?? 0) + 1);
        most = Math.max(
          most,
          [...atOnce.values()].reduce((sum, one) => sum + one),
        );
        expect(atOnce.get(key)).toBe(1);
        ran.push(key);
        try {
          return await run(key);
        } finally {
          atOnce.set(key, 0);
        }
      };
      await under.jobs.work("deliver", carryOut, {
        concurrency,
        onDead: async (key, error) => {
          await onDead(key);
          dead.push(`${key}: ${error.message}`);
        },
      });
    });
    beforeEach(() => {
      [ran, dead, most, atOnce] = [[], [], 0, new Map()];
      run = async () => done;
      onDead = async () => {};
    });
    afterAll(() => under.close());

    test("run a woken key once", async () => {
      const [one, other] = [newKey(), newKey()];
      await wake(one);
      await wake(other);
      await under.settle();
      expect(ran.toSorted()).toEqual([one, other].toSorted());
      await under.pass(10_000);
      expect(ran).toHaveLength(2);
    });

    test("make one job of the wakes of a key that waits, at the earliest of their instants", async () => {
      const key = newKey();
      await wake(key, 500);
      await wake(key, 300);
      await under.elsewhere.wake("deliver", key, 700);
      await under.pass(290);
      expect(ran).toEqual([]);
      await under.pass(15);
      expect(ran).toEqual([key]);
      await under.pass(10_000);
      expect(ran).toEqual([key]);
      await wake(key, 500);
      await wake(key);
      await under.settle();
      expect(ran).toEqual([key, key]);
    });

    test("wake many keys in one, whatever each of them is doing", async () => {
      const [waits, running, fresh, other] = [newKey(), newKey(), newKey(), newKey()];
      const first = gate();
      run = async (key) => {
        if (key === running && ran.length === 1) await first.pass();
        return done;
      };
      await wake(running);
      const settled = under.settle();
      await first.arrived;
      await wake(waits, 100);
      expect(await under.elsewhere.depth("deliver")).toEqual({ waiting: 1, retrying: 0, running: 1 });
      await under.jobs.wake("deliver", [waits, running, fresh, other, fresh]);
      first.open();
      await settled;
      await under.settle();
      expect(ran.toSorted()).toEqual([waits, running, running, fresh, other].toSorted());
      await under.jobs.wake("deliver", []);
      await under.pass(10_000);
      expect(ran).toHaveLength(5);
    });

    test.each(["jobs", "elsewhere"] as const)("run a key once more that is woken while it runs (%s)", async (from) => {
      const key = newKey();
      const first = gate();
      run = async () => {
        if (ran.length === 1) await first.pass();
        return done;
      };
      await wake(key);
      const settled = under.settle();
      await first.arrived;
      for (let round = 0; round < 3; round += 1) await under[from].wake("deliver", key);
      expect(ran).toEqual([key]);
      first.open();
      await settled;
      await under.pass(1);
      expect(ran).toEqual([key, key]);
      await under.pass(10_000);
      expect(ran).toEqual([key, key]);
    });

    test("run again what asks for it, when it asks for it, as often as it likes", async () => {
      const key = newKey();
      run = async () => (ran.length <= 6 ? { kind: "again", afterSeconds: 100 } : done);
      await wake(key);
      await under.settle();
      for (let round = 1; round <= 6; round += 1) {
        expect(ran).toHaveLength(round);
        await under.pass(90);
        expect(ran).toHaveLength(round);
        await under.pass(12);
      }
      await under.pass(10_000);
      expect([ran.length, dead]).toEqual([7, []]);
    });

    test("bring forward what asked for another run later", async () => {
      const key = newKey();
      run = async () => (ran.length === 1 ? { kind: "again", afterSeconds: 1000 } : done);
      await wake(key);
      await under.settle();
      await wake(key);
      await under.settle();
      await under.pass(2000);
      expect(ran).toEqual([key, key]);
    });

    test("back off after a failure, longer each time, within bounds, whoever wakes the key meanwhile", async () => {
      const key = newKey();
      run = async () => {
        throw new Error(`no. ${ran.length}`);
      };
      await wake(key);
      await under.settle();
      for (const [least, longest] of [
        [60, 120],
        [120, 150],
        [150, 150],
      ] as const) {
        const runs = ran.length;
        await wake(key);
        await under.pass(least - 8);
        await under.elsewhere.wake("deliver", key);
        await under.settle();
        expect(ran).toHaveLength(runs);
        await under.pass(longest - least + 10);
        expect(ran).toHaveLength(runs + 1);
      }
      expect(dead).toEqual([`${key}: no. 4`]);
      await under.pass(10_000);
      expect([ran.length, dead.length]).toEqual([4, 1]);
      run = async () => done;
      await wake(key);
      await under.settle();
      expect(ran).toHaveLength(5);
    });

    test("run a key once more that is woken while it fails, once its back-off is over", async () => {
      const key = newKey();
      const first = gate();
      run = async () => {
        if (ran.length > 1) return done;
        await first.pass();
        throw new Error("no");
      };
      await wake(key);
      const settled = under.settle();
      await first.arrived;
      await wake(key);
      first.open();
      await settled;
      await under.pass(50);
      expect(ran).toEqual([key]);
      await under.pass(80);
      expect(ran).toEqual([key, key]);
    });

    test("tell of a dead job until somebody has heard it", async () => {
      const key = newKey();
      let told = 0;
      onDead = async () => {
        told += 1;
        if (told < 3) throw new Error("busy");
      };
      run = async () => {
        throw new Error("never");
      };
      await wake(key);
      await under.settle();
      for (let round = 0; round < 6; round += 1) await under.pass(160);
      expect([told, ran.length, dead]).toEqual([3, 4, [`${key}: never`]]);
    });

    test("run as many keys at once as allowed and no more", async () => {
      const doors = Array.from({ length: concurrency }, gate);
      run = async () => {
        await doors[ran.length - 1]?.pass();
        return done;
      };
      const keys = Array.from({ length: 10 }, newKey);
      for (const key of keys) await wake(key);
      const settled = under.settle();
      await Promise.all(doors.map(({ arrived }) => arrived));
      for (const { open: let_ } of doors) let_();
      await settled;
      expect([ran.toSorted(), most]).toEqual([keys.toSorted(), concurrency]);
    });

    test("are worked by one function", async () => {
      const again = under.jobs.work("deliver", run, { concurrency, onDead });
      await expect(again).rejects.toThrow("the queue deliver is worked already");
    });

    test("begin nothing once they are stopped, and end what they had begun", async () => {
      const [key, later] = [newKey(), newKey()];
      const first = gate();
      let ended = false;
      run = async () => {
        await first.pass();
        ended = true;
        return done;
      };
      await wake(key);
      const settled = under.settle();
      await first.arrived;
      const stopped = under.jobs.stop();
      first.open();
      await stopped;
      await settled;
      expect(ended).toBe(true);
      await wake(later);
      await under.settle();
      expect(ran).toEqual([key]);
    });
  });
}
