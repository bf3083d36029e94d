/**
 * The open data of contract section 6: the read-only part of PxWebApi 2. It reads editions, never
 * the database.
 */
package shelter.dataset;
