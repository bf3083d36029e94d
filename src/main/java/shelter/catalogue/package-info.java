/**
 * The publication for those who take it away whole: the catalogue of the open data (DCAT-AP-NO),
 * the description of each table's CSV (CSV on the Web), and the whole report on paper. It reads
 * editions, never the database.
 */
package shelter.catalogue;
