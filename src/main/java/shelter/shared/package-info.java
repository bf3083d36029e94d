/** The ground: what every record has, refusals, labels and settings. Imports nothing of ours. */
package shelter.shared;
