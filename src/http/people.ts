import type { Hono } from "hono";
import { leavePerson, listPeople, savePerson, setAbsences } from "#contract/people.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { leavePerson as leave } from "#service/leavePerson.ts";
import { listPeople as people } from "#service/listPeople.ts";
import { savePerson as save } from "#service/savePerson.ts";
import { setAbsences as absent } from "#service/setAbsences.ts";
import { commandId } from "./commandId.ts";
import { route } from "./route.ts";

export function peopleRoutes(app: Hono, deps: Deps, actor: Actor): void {
  route(app, listPeople, ({ query }) => people(deps, actor, query.name));
  route(app, savePerson, ({ body }, context) => save(deps, actor, body, commandId(deps, context)));
  route(app, setAbsences, ({ params, body }, context) =>
    absent(deps, actor, params.id, body.absences, commandId(deps, context)),
  );
  route(app, leavePerson, ({ params, body }, context) =>
    leave(deps, actor, params.id, body.left, commandId(deps, context)),
  );
}
