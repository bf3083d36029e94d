/**
 * Accounts, the sessions in which they work, and the context in which the database answers them.
 */
package shelter.user;
