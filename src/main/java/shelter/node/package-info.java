/**
 * Several servers on one database. A browser stays with one of them (config/cluster); when that one
 * is gone, another takes its forms as they were sent out. Nothing is copied between the servers:
 * what matters lies in the database.
 */
package shelter.node;
