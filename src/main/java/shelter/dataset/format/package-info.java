/**
 * A published table as data: its dimensions, what is chosen of them, and the formats. JSON-stat is
 * written with jakarta.json, for SSB's json-stat-java knows no status, note or unit and brings
 * Jackson 2.8 and Guava 19 along.
 */
package shelter.dataset.format;
