import { memoryStore } from "./memoryStore.ts";
import { storeSuite } from "./storeSuite.ts";

storeSuite("memory", async () => {
  const store = memoryStore();
  return { store, fresh: () => store, close: () => store.close() };
});
