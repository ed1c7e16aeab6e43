import type { Hono } from "hono";
import { listAlarms, retryAlarms } from "#contract/alarms.ts";
import { listChannels, removeChannel, saveChannel, testChannel } from "#contract/channels.ts";
import { listChannelTries } from "#contract/channelTries.ts";
import { saveWarningSettings, showWarningSettings } from "#contract/warningSettings.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { listAlarms as alarms } from "#service/listAlarms.ts";
import { listChannels as channels } from "#service/listChannels.ts";
import { listChannelTries as tries } from "#service/listChannelTries.ts";
import { removeChannel as remove } from "#service/removeChannel.ts";
import { retryAlarms as retry } from "#service/retryAlarms.ts";
import { saveChannel as save } from "#service/saveChannel.ts";
import { saveWarningSettings as saveSettings } from "#service/saveWarningSettings.ts";
import { showWarningSettings as settings } from "#service/showWarningSettings.ts";
import { testChannel as test } from "#service/testChannel.ts";
import { commandId } from "./commandId.ts";
import { route } from "./route.ts";

export function channelRoutes(app: Hono, deps: Deps, actor: Actor): void {
  route(app, listChannels, () => channels(deps, actor));
  route(app, saveChannel, ({ body }, context) => save(deps, actor, body, commandId(deps, context)));
  route(app, removeChannel, ({ params }, context) => remove(deps, actor, params.id, commandId(deps, context)));
  route(app, testChannel, ({ params, body }) => test(deps, actor, params.id, body.person));
  route(app, listChannelTries, ({ params, query }) => tries(deps, actor, params.id, query.limit));
  route(app, listAlarms, () => alarms(deps, actor));
  route(app, retryAlarms, ({ body }) => retry(deps, actor, body.alarms));
  route(app, showWarningSettings, () => settings(deps, actor));
  route(app, saveWarningSettings, ({ body }, context) => saveSettings(deps, actor, body, commandId(deps, context)));
}
