import { buildWeb } from "./buildWeb.mjs";
import { installDependencies } from "./installDependencies.mjs";
import { findNode } from "./pinnedNode.mjs";
import { say } from "./repository.mjs";
import { runProduct } from "./runProduct.mjs";

try {
  installDependencies();
  const node = findNode();
  buildWeb(node);
  process.exitCode = await runProduct(node, ["serve", ...process.argv.slice(2)]);
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
