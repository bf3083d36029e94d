/**
 * The secret of this register, which no table holds: keyed hashes, sealed texts, and what opens the
 * database's gate.
 */
package shelter.secret;
