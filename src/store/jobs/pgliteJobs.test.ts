import { pgliteInMemory } from "../../../test/fixtures/testDatabase.ts";
import { jobsOn } from "./jobsFixture.ts";
import { jobsSuite } from "./jobsSuite.ts";

jobsSuite("PGlite", async () => jobsOn(await pgliteInMemory(), null));
