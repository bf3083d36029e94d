/** The tokens of a centre's programs, in its manager's care. */
package shelter.token;
