import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import type { CompaniesReply } from "#contract/companies.ts";
import { companiesQuery } from "../api.ts";
import { shownCompanies } from "./shownCompanies.ts";

const none: CompaniesReply["companies"] = [];

/**
 * The companies that the address asks for: one, or all of them, without the sample company as soon as there is another.
 * Empty until they are known.
 */
export function useShownCompanies(): CompaniesReply["companies"] {
  const { company } = useSearch({ strict: false });
  const companies = useQuery(companiesQuery()).data?.companies ?? none;
  return shownCompanies(companies, company);
}
