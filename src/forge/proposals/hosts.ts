import { giteaProposals } from './gitea.ts';
import { githubProposals } from './github.ts';
import { gitlabProposals } from './gitlab.ts';

/** The hosts at which changes can be proposed, by what they are called. */
export const PROPOSAL_HOSTS = { github: githubProposals, gitlab: gitlabProposals, gitea: giteaProposals } as const;

export type ProposalHostName = keyof typeof PROPOSAL_HOSTS;

export const isProposalHost = (name: string): name is ProposalHostName => Object.hasOwn(PROPOSAL_HOSTS, name);
