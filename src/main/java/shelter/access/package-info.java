/**
 * Who has looked at what: the centre's access log for its manager, the rest for the administrator.
 */
package shelter.access;
