/**
 * Backup and restore, outside the WAR: one encrypted file of the embedded database, what is noted
 * about it, and the checks that a restored register must pass (promises 85 to 88).
 */
package shelter.backup;
