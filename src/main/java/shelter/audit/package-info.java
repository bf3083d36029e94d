/**
 * What was done and looked at, by whom: lines on chains that nobody can change unseen. Knows no
 * user: the database itself says for whom a transaction runs.
 */
package shelter.audit;
