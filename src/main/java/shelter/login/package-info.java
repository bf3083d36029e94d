/**
 * Who somebody is: sign-in, second factor, passwords, invitations. What they may then see is
 * decided elsewhere.
 */
package shelter.login;
