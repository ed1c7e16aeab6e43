#!/usr/bin/env node
import { buildWeb } from "../scripts/buildWeb.mjs";
import { installDependencies } from "../scripts/installDependencies.mjs";
import { findNode } from "../scripts/pinnedNode.mjs";
import { say } from "../scripts/repository.mjs";
import { runProduct } from "../scripts/runProduct.mjs";

try {
  installDependencies();
  const node = findNode();
  const args = process.argv.slice(2);
  if (args.includes("serve")) buildWeb(node);
  process.exitCode = await runProduct(node, args);
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
