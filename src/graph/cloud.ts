/** National clouds. https://learn.microsoft.com/graph/deployments */

export type Cloud = 'global' | 'usgov' | 'usgov-dod' | 'china';

export interface CloudEndpoints {
  readonly graph: string;
  /** Where tokens come from. */
  readonly authority: string;
}

export const CLOUDS: Readonly<Record<Cloud, CloudEndpoints>> = {
  global: { graph: 'https://graph.microsoft.com', authority: 'https://login.microsoftonline.com' },
  usgov: { graph: 'https://graph.microsoft.us', authority: 'https://login.microsoftonline.us' },
  'usgov-dod': { graph: 'https://dod-graph.microsoft.us', authority: 'https://login.microsoftonline.us' },
  china: { graph: 'https://microsoftgraph.chinacloudapi.cn', authority: 'https://login.chinacloudapi.cn' },
};
