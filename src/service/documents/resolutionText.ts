/** What a resolution of the shareholders says of a case. Own wording; none of it is prescribed. */
export const resolutionText = {
  licence: (name: string, number: string): string => `${name}（编号：${number}）`,
  change: (licence: string, changes: string): string => `同意申请变更${licence}的下列事项：${changes}。`,
  ofChange: (title: string, before: string, after: string): string => `${title}，由“${before}”变更为“${after}”`,
  end: (licence: string, from: string): string => `同意自${from}起终止经营${licence}所列的业务，并申请注销该许可证。`,
  runOut: (licence: string): string => `同意${licence}有效期届满后不再延续，终止经营所列的业务。`,
  renew: (licence: string, services: string, givenUp: string | null): string =>
    `同意申请延续${licence}，延续的业务种类为：${services}${givenUp === null ? "" : `；不再延续的业务种类为：${givenUp}`}。`,
} as const;
