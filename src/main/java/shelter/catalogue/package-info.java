/**
 * The open data for those who gather catalogues and read tables without knowing them: the catalogue
 * (DCAT-AP-NO), and the description of each table's CSV (CSV on the Web). It reads editions, never
 * the database.
 */
package shelter.catalogue;
