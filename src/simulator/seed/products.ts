import type { PlanRecord } from '../tenant/records.ts';

/** Ids and part numbers: Microsoft, "Product names and service plan identifiers for licensing". */
export interface Product {
  readonly skuId: string;
  readonly skuPartNumber: string;
  readonly plans: readonly PlanRecord[];
  /** Seats bought beyond those in use; the product is short when 0. */
  readonly spare: number;
  readonly status?: 'Enabled' | 'Warning' | 'Suspended';
}

const plan = (servicePlanName: string, servicePlanId: string): PlanRecord => ({ servicePlanId, servicePlanName });

export const plans = {
  exchange1: plan('EXCHANGE_S_STANDARD', '9aaf7827-d63c-4b61-89c3-182f06f82e5c'),
  exchange2: plan('EXCHANGE_S_ENTERPRISE', 'efb87545-963c-4e0d-99df-69c6916d9eb0'),
  exchangeKiosk: plan('EXCHANGE_S_DESKLESS', '4a82b400-a79f-41a4-b4e2-e94f5787b113'),
  exchangeFoundation: plan('EXCHANGE_S_FOUNDATION', '113feb6c-3fe4-4440-bddc-54d774bf0318'),
  sharePoint1: plan('SHAREPOINTSTANDARD', 'c7699d2e-19aa-44de-8edf-1736da088ca1'),
  sharePoint2: plan('SHAREPOINTENTERPRISE', '5dbe027f-2339-4123-9542-606e4d348a72'),
  sharePointKiosk: plan('SHAREPOINTDESKLESS', '902b47e5-dcb2-4fdc-858b-c63a90a2bdb9'),
  teams: plan('TEAMS1', '57ff2da0-773e-42df-b2af-ffb7a2317929'),
  office: plan('OFFICESUBSCRIPTION', '43de0ff5-c92c-492b-9116-175376d08c38'),
  officeBusiness: plan('OFFICE_BUSINESS', '094e7854-93fc-4d55-b2c0-3ab5369ebdc1'),
  intune: plan('INTUNE_A', 'c1ec4a95-1f05-45b3-a911-aa3fa01094f5'),
  entra1: plan('AAD_PREMIUM', '41781fb2-bc02-4b7c-bd55-b576c07bb09d'),
  entra2: plan('AAD_PREMIUM_P2', 'eec0eb4f-6444-4f95-aba0-50c24d67f998'),
  mfa: plan('MFA_PREMIUM', '8a256a2b-b617-496d-b51b-e76466e88db0'),
  rights: plan('RMS_S_ENTERPRISE', 'bea4c11e-220a-4e6d-8eb8-8ea15d019f90'),
  rightsPremium: plan('RMS_S_PREMIUM', '6c57d4b6-3b23-47a5-9bc9-69f17b4947b3'),
  powerBi: plan('BI_AZURE_P2', '70d33638-9c74-4d01-bfd3-562de28bd4ba'),
  phone: plan('MCOEV', '4828c8ec-dc2e-4779-b502-87ac9ce28ab7'),
  conferencing: plan('MCOMEETADV', '3e26ee1f-8a5f-4d52-aee2-b81ce45c8f40'),
  visioClient: plan('VISIO_CLIENT_SUBSCRIPTION', '663a804f-1c30-4ff0-9915-9db84f0d1cea'),
  visioWeb: plan('VISIOONLINE', '2bdbaf8f-738f-4ac7-9234-3c3ee2ce7d0f'),
  visioDrive: plan('ONEDRIVE_BASIC', 'da792a53-cbc0-4184-a10d-e544dd34b3c1'),
  projectWeb: plan('PROJECT_PROFESSIONAL', '818523f5-016b-4355-9be8-ed6944946ea7'),
  projectClient: plan('PROJECT_CLIENT_SUBSCRIPTION', 'fafd7243-e5c1-4a3a-9e40-495efcb1d3c3'),
  copilotApps: plan('M365_COPILOT_APPS', 'a62f8878-de10-42f3-b68f-6149a25ceb97'),
  copilotTeams: plan('M365_COPILOT_TEAMS', 'b95945de-b3bd-46db-8437-f2beb6ea2347'),
  flowFree: plan('FLOW_P2_VIRAL', '50e68c76-46c6-4674-81f9-75456511b170'),
} as const;

const product = (
  skuPartNumber: string,
  skuId: string,
  spare: number,
  included: readonly PlanRecord[],
  status: Product['status'] = 'Enabled',
): Product => ({ skuId, skuPartNumber, plans: included, spare, status });

const p = plans;
const enterprise = [p.teams, p.office, p.exchange2, p.sharePoint2, p.intune, p.entra1, p.mfa, p.rights];

export const products = {
  e3: product('SPE_E3', '05e9a617-0261-4cee-bb44-138d3ef5d965', 12, enterprise),
  e5: product('SPE_E5', '06ebc4ee-1bb5-47dd-8120-11324bc54e06', 3, [
    ...enterprise,
    p.entra2,
    p.rightsPremium,
    p.powerBi,
    p.phone,
    p.conferencing,
  ]),
  businessPremium: product('SPB', 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46', 6, [
    p.teams,
    p.officeBusiness,
    p.exchange1,
    p.sharePoint1,
    p.intune,
    p.entra1,
    p.mfa,
  ]),
  frontline: product('SPE_F1', '66b55226-6b4f-492c-910c-a3b7a3c9d993', 9, [
    p.teams,
    p.exchangeKiosk,
    p.sharePointKiosk,
    p.intune,
    p.entra1,
  ]),
  exchangePlan1: product('EXCHANGESTANDARD', '4b9405b0-7788-4568-add1-99614e613b69', 2, [p.exchange1]),
  mobilitySecurity: product('EMS', 'efccb6f7-5641-4e0e-bd10-b4976e1bf68e', 4, [
    p.intune,
    p.entra1,
    p.mfa,
    p.rightsPremium,
  ]),
  powerBiPro: product('POWER_BI_PRO', 'f8a1db68-be16-40ed-86d5-cb42ce701560', 5, [p.powerBi, p.exchangeFoundation]),
  visio: product('VISIOCLIENT', 'c5928f49-12ba-48f7-ada3-0d743a3601d5', 0, [
    p.visioClient,
    p.visioWeb,
    p.visioDrive,
    p.exchangeFoundation,
  ]),
  project: product('PROJECTPROFESSIONAL', '53818b1b-4a27-454b-8896-0dba576410e6', 2, [
    p.projectWeb,
    p.projectClient,
    p.sharePoint2,
  ]),
  teamsPhone: product('MCOEV', 'e43b5b99-8dfb-405f-9987-dc307f34bcbd', 4, [p.phone]),
  audioConferencing: product('MCOMEETADV', '0c266dff-15dd-4b49-8397-2bb16070ed52', 15, [p.conferencing], 'Warning'),
  copilot: product('Microsoft_365_Copilot', '639dec6b-bb19-468b-871c-c5c441c4b0cb', 1, [p.copilotApps, p.copilotTeams]),
  flowFree: product('FLOW_FREE', 'f30db892-07e9-47e9-837c-80727f46fd3d', 9_900, [p.flowFree]),
} as const satisfies Record<string, Product>;

export type ProductName = keyof typeof products;
