import { acceptanceEdges } from './edges/acceptance.edges.ts';
import type { Edge } from './edges/edge-parts.ts';
import { landEdges } from './edges/land.edges.ts';
import { permitEdges } from './edges/permit.edges.ts';
import { planningEdges } from './edges/planning.edges.ts';

/** What waits for what, stage by stage, with the law that says so (domain B2). */
export const edges: Edge[] = [...landEdges, ...planningEdges, ...permitEdges, ...acceptanceEdges];
