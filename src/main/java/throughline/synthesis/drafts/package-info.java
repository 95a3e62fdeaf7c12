/**
 * Challenge drafts: one whole note that states a problem, turned round by rule and checked word by
 * word; else a neutral frame around the theme's name. Read first: {@link
 * throughline.synthesis.drafts.Drafting}, then {@link throughline.synthesis.drafts.ProblemRules}.
 */
package throughline.synthesis.drafts;
