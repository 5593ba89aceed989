export const domains = { main: 'contoso.com', initial: 'contoso.onmicrosoft.com', dutch: 'contoso.nl' } as const;

/** Contoso's tenant id: invented. */
export const tenantId = '84a9b6e1-3f0c-4c55-9d0e-2b7d1c6a5f10';

export const companyName = 'Contoso';
