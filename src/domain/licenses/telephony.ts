/** Part numbers of products a telephone number can hang on: Teams Phone, calling plans, and the suites that contain it. */
const TELEPHONY =
  /^(MCOEV|MCOPSTN|MCOTEAMS_ESSENTIALS|OPERATOR_CONNECT|PHONESYSTEM_|ENTERPRISEPREMIUM|M365EDU_A5|SPE_E5(_CALLINGMINUTES|_NOPSTNCONF|_USGOV_GCCHIGH)?$)/u;

/** Whether a number is assigned is not in Graph v1.0; that a product can carry one is as much as it tells. */
export const mayCarryNumber = (skuPartNumber: string): boolean => TELEPHONY.test(skuPartNumber.toUpperCase());
