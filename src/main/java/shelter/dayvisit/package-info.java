/**
 * Day users (form C, one for each user and year) and their visits (form D). A visit finds its day
 * user by the key; a reserved visit stands alone.
 */
package shelter.dayvisit;
