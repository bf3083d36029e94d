/** The accounts of a centre in its manager's care, and all others in the administrator's. */
package shelter.account;
