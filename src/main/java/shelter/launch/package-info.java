/**
 * Starts database, tables and server, outside the WAR. The only place that knows the owner's
 * password.
 */
package shelter.launch;
