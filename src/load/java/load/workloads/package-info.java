/**
 * What is played against the servers, and how their figures are told. Read first: {@link
 * load.workloads.Bench}, then {@link load.workloads.Notes}.
 */
package load.workloads;
