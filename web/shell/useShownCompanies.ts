import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import type { CompaniesReply } from "#contract/companies.ts";
import { companiesQuery } from "../api.ts";

const none: CompaniesReply["companies"] = [];

/** The companies that the address asks for: one, or all of them. Empty until they are known. */
export function useShownCompanies(): CompaniesReply["companies"] {
  const { company } = useSearch({ strict: false });
  const companies = useQuery(companiesQuery()).data?.companies ?? none;
  return company === undefined ? companies : companies.filter(({ id, name }) => id === company || name === company);
}
