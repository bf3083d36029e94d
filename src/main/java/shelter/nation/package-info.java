/**
 * The demonstration nation: invented records fitted to the totals published for 2020. Outside the
 * WAR.
 */
package shelter.nation;
