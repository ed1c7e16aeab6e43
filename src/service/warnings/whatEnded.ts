import type { Bilingual } from "#law/law.ts";

/** What a duty was of which nobody is warned any more, and why. */
export type WhatEnded = { readonly what: Bilingual; readonly why: Bilingual };
