/**
 * What is published of each centre: its own page, and centres beside each other. It reads editions,
 * never the database, and never tells of violence, background or age at one centre.
 */
package shelter.comparison;
