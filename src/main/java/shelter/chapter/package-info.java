/**
 * What the public reads: the front page and the chapters of a published year, with their charts and
 * the figures over the years. It reads editions, never the database.
 */
package shelter.chapter;
