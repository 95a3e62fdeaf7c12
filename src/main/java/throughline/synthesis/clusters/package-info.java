/**
 * Points into clusters: many partitions of a nearest-neighbour graph, and what they agree on.
 * Clusters of people are fixed points. Same points in the same order, same answer. Read first:
 * {@link throughline.synthesis.clusters.Consensus}.
 */
package throughline.synthesis.clusters;
