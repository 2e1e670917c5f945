/** Shipped files that tests damage. */
export const VAGA = 'organisations/vaga/organisation.yaml';
export const EKSEMPELVIK = 'organisations/eksempelvik/organisation.yaml';
export const ADULTS = 'pathways/adults/pathway.yaml';
export const ADULTS_NB = 'pathways/adults/nb.mdx';
export const RIGHTS_NB = 'guides/rights/nb.mdx';
export const KOMMUNEN = 'organisations/vaga/pages/kommunen-gjer/nn.mdx';
